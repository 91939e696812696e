# vilint with Node and git, for CI systems that run jobs in containers:
#   docker build -t vilint . && docker run --rm -v "$PWD:/work" vilint articles/
FROM node:20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node src/dev/build.js && npm pack --ignore-scripts && mv vilint-*.tgz vilint.tgz

FROM node:20-bookworm-slim
# git for --changed. The files of a mounted folder belong to somebody else, which git minds otherwise.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install --yes --no-install-recommends git ca-certificates \
  && rm -rf /var/lib/apt/lists/* \
  && git config --system --add safe.directory '*'
COPY --from=build /build/vilint.tgz /tmp/
RUN npm install --global --no-audit --no-fund /tmp/vilint.tgz && rm -rf /tmp/vilint.tgz /root/.npm && vilint --version
USER 1000:1000
WORKDIR /work
ENTRYPOINT ["vilint"]
CMD ["--help"]
