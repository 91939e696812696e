/** The background of the extension: a service worker in Chromium, an event page in Firefox. It keeps nothing that it could not read again. */
import { badLine } from '../../web/engine/words.ts';
import { failureOf } from '../../web/engine/failure.ts';
import { ruleInfos } from '../../web/engine/rules.ts';
import type { Answer, Ask, AskName, Asks } from '../protocol.ts';
import { changeSettings, readSettings } from '../settings.ts';
import { allowedPatterns } from '../allowed.ts';
import { isEverywhere, siteOf } from '../sites.ts';
import { oneAfterTheOther } from '../queue.ts';
import { forgetTab, setTally, tallyOf } from './badge.ts';
import { findIn } from './engine.ts';
import { enter, registerAllowed } from './pages.ts';

type Sender = chrome.runtime.MessageSender;
type Gives<Name extends AskName> = Asks[Name]['gives'];

/** The site of the page that asks; of a frame without an address that of its tab. */
function siteOfSender({ tab, origin, url }: Sender): string | undefined {
  return siteOf(tab?.url) ?? siteOf(origin) ?? siteOf(url);
}

/** A list without a member, or with it as the last. */
function without(list: readonly string[], member: string, isWithout: boolean): string[] {
  return [...list.filter((other) => other !== member), ...(isWithout ? [] : [member])];
}

const DEEDS: { [Name in AskName]: (takes: Asks[Name]['takes'], sender: Sender) => Gives<Name> | Promise<Gives<Name>> } = {
  async state(_, sender) {
    const { locale, sitesOff } = await readSettings();
    return { locale, isOn: !sitesOff.includes(siteOfSender(sender) ?? '') };
  },
  async check({ text, shape }) {
    const { preset, locale, off, words } = await readSettings();
    return findIn(text, shape, { preset, locale, off, words });
  },
  async word({ name, isKnown }) {
    await changeSettings(({ words }) => ({ words: without(words, name, !isKnown) }));
    return undefined;
  },
  async rule({ rule, isOn }) {
    await changeSettings(({ off }) => ({ off: without(off, rule, isOn) }));
    return undefined;
  },
  async tally({ count, fields, isNewPage }, { tab, frameId }) {
    if (tab?.id !== undefined) await setTally(tab.id, frameId ?? 0, { count, fields }, isNewPage);
    return undefined;
  },
  async frames(_, { tab }) {
    if (tab?.id !== undefined) await enter(tab.id);
    return undefined;
  },
  rules: ({ ids }) => ruleInfos().filter(({ id }) => ids === undefined || ids.includes(id)),
  words: ({ lines }) => badLine(lines),
  async tab({ id, url }) {
    const site = siteOf(url);
    const { sitesOff } = await readSettings();
    const patterns = await allowedPatterns();
    const isAllowed = site !== undefined && (await chrome.permissions.contains({ origins: [new URL('/', url).href] }));
    const always = isEverywhere(patterns) ? 'everywhere' : isAllowed ? 'site' : 'no';
    return { site, isOn: site !== undefined && !sitesOff.includes(site), always, ...(await tallyOf(id)) };
  },
  async start({ id }) {
    await enter(id);
    return undefined;
  },
  async site({ site, isOn }) {
    await changeSettings(({ sitesOff }) => ({ sitesOff: without(sitesOff, site, isOn) }));
    return undefined;
  },
};

async function answer(request: Ask, sender: Sender): Promise<Answer> {
  try {
    const deed = DEEDS[request.ask] as (takes: Ask, sender: Sender) => unknown;
    return { value: await deed(request, sender) };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

chrome.runtime.onMessage.addListener((request: Ask, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  void answer(request, sender).then(respond);
  return true;
});

const queue = oneAfterTheOther();
const register = (): void => void queue(registerAllowed).catch((error: unknown) => console.error(error));
chrome.runtime.onInstalled.addListener(register);
chrome.runtime.onStartup.addListener(register);
chrome.permissions.onAdded.addListener(register);
chrome.permissions.onRemoved.addListener(register);
chrome.tabs.onRemoved.addListener(forgetTab);
