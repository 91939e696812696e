-- Prints what a reader would see: each finding with its byte columns, the corrections, the explanation, the text after :VilintFix.
local function say(...) io.stdout:write(string.format(...) .. '\n') end
local function request(method, params)
  local result
  vim.lsp.buf_request(0, method, params, function(_, value) result = value or {} end)
  vim.wait(20000, function() return result ~= nil end, 20)
  return result or {}
end

vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 20)
local found = vim.diagnostic.get(0)
table.sort(found, function(a, b) return a.col < b.col end)
for _, one in ipairs(found) do
  local line = vim.api.nvim_buf_get_lines(0, one.lnum, one.lnum + 1, false)[1]
  local code = one.code or one.user_data.lsp.code
  say('%d:%d-%d %s “%s” %s', one.lnum, one.col, one.end_col, code, line:sub(one.col + 1, one.end_col), one.source)
end

local document = vim.lsp.util.make_text_document_params()
local first = { start = { line = 0, character = 0 }, ['end'] = { line = 0, character = 12 } }
for _, action in ipairs(request('textDocument/codeAction', { textDocument = document, range = first, context = { diagnostics = {}, only = { 'quickfix' } } })) do
  say('action %s%s', action.title, action.isPreferred and ' *' or '')
end
local client = vim.lsp.get_client_by_id(1)
say('encoding %s', client.offset_encoding)
local hover = request('textDocument/hover', { textDocument = document, position = { line = 0, character = client.offset_encoding == 'utf-8' and 12 or 7 } })
say('hover %s', vim.split(hover.contents and hover.contents.value or '', '\n')[1])

vim.cmd('VilintFix')
vim.wait(20000, function() return vim.bo.modified end, 20)
say('fixed %s', table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '|'))
vim.cmd('qa!')
