// SPDX-License-Identifier: GPL-3.0-or-later
// What no program here can run is read by the grammar of its language.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const Parser = require('web-tree-sitter');

const literals = { kotlin: 'string_literal', swift: 'line_string_literal' };
/** The escapes that the language has and JSON has not. */
const asJson = {
  kotlin: (literal) => literal.replaceAll('\\$', '$'),
  swift: (literal) => literal.replace(/\\u\{([0-9a-f]{4})\}/g, '\\u$1'),
};

export async function grammarOf(language) {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(await Parser.Language.load(require.resolve(`tree-sitter-wasms/out/tree-sitter-${language}.wasm`)));
  return {
    /** Fails where the text is none of the language, or an event is not what one of its string literals says. */
    check(text, events) {
      const root = parser.parse(text).rootNode;
      assert.ok(!root.hasError, `this is no ${language}:\n${text}\n${root.toString()}`);
      const read = root.descendantsOfType(literals[language]).map((node) => JSON.parse(asJson[language](node.text)));
      for (const event of events) assert.ok(read.includes(event), `${event} is none of ${JSON.stringify(read)}`);
    },
    refuses: (text) => parser.parse(text).rootNode.hasError,
  };
}
