export const id = 804;
export const ids = [804];
export const modules = {

/***/ 85804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readMarkdown: () => (/* binding */ readMarkdown)
});

// EXTERNAL MODULE: ./lib/core/evidence/table.js + 5 modules
var table = __webpack_require__(21067);
// EXTERNAL MODULE: ./lib/core/readers/document-reading.js + 1 modules
var document_reading = __webpack_require__(15499);
;// CONCATENATED MODULE: ./lib/core/readers/front-matter.js
const mostLines = 400;
const mostCharacters = 64 * 1024;
const mostDepth = 4;
const key = /^(?<key>[\p{L}_][\p{L}\d _/()-]{0,60}):(?:\s+(?<value>.*))?$/u;
const options = { uniqueKeys: false, logLevel: 'silent', schema: 'failsafe' };
const fence = /^---\s*$/u;
async function takeFrontMatter(text) {
    const lines = text.slice(0, mostCharacters).split(/\r\n|\r|\n/u, mostLines);
    const opened = fence.test(lines[0] ?? '');
    const first = opened ? 1 : 0;
    const end = lines.findIndex((line, index) => index >= first && (fence.test(line) || (opened && /^\.\.\.\s*$/u.test(line))));
    const inner = lines.slice(first, end);
    if (end < 1 || !inner.some((line) => key.test(line)) || !inner.every(isYamlLine))
        return { metadata: [], body: text };
    if (!opened && !key.test(lines[0] ?? ''))
        return { metadata: [], body: text };
    return { metadata: await readYaml(inner, first + 1), body: blankFirst(text, end + 1) };
}
function isYamlLine(line) {
    return key.test(line) || /^(?:\s|#|-\s|$|["'][^"']{1,60}["']:|[\]}])/u.test(line);
}
function blankFirst(text, count) {
    let at = 0;
    for (let line = 0; line < count && at < text.length; line++) {
        const next = /\r\n|\r|\n/gu;
        next.lastIndex = at;
        const match = next.exec(text);
        at = match ? match.index + match[0].length : text.length;
    }
    return '\n'.repeat(count) + text.slice(at);
}
async function readYaml(lines, firstLine) {
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const lineCounter = new yaml.LineCounter();
    const document = yaml.parseDocument(lines.join('\n'), { lineCounter, ...options });
    if (document.errors.length > 0 || !yaml.isMap(document.contents))
        return readLines(lines, firstLine);
    return new YamlScan(yaml, lines, (offset) => lineCounter.linePos(offset).line, firstLine).scan(document.contents);
}
class YamlScan {
    #yaml;
    #lines;
    #lineAt;
    #firstLine;
    #entries = [];
    constructor(yaml, lines, lineAt, firstLine) {
        this.#yaml = yaml;
        this.#lines = lines;
        this.#lineAt = lineAt;
        this.#firstLine = firstLine;
    }
    scan(contents) {
        this.#visit(contents, '', 0);
        return this.#entries;
    }
    #visit(node, keys, depth) {
        if (this.#yaml.isSeq(node))
            for (const item of node.items)
                this.#visit(item, keys, depth + 1);
        if (!this.#yaml.isMap(node))
            return;
        for (const { key: name, value } of node.items) {
            const path = `${keys} ${this.#textOf(name, 1)}`.trim();
            const line = this.#lineAt(this.#yaml.isScalar(name) ? (name.range?.[0] ?? 0) : 0);
            const template = /:\s*(\{\{.{0,200}|\$\{.{0,200})$/u.exec(this.#lines[line - 1] ?? '')?.[1];
            if (template === undefined && depth < mostDepth && this.#isNested(value))
                this.#visit(value, path, depth + 1);
            else
                this.#entries.push({
                    key: path,
                    value: template ?? this.#textOf(value, 0),
                    line: this.#firstLine + line - 1,
                });
        }
    }
    #isNested(value) {
        const { isMap, isSeq } = this.#yaml;
        return isMap(value) || (isSeq(value) && value.items.some((item) => isMap(item)));
    }
    #textOf(node, depth) {
        const { isMap, isScalar, isSeq } = this.#yaml;
        if (isScalar(node))
            return String(node.value ?? '');
        if (depth >= mostDepth)
            return '';
        if (isSeq(node))
            return joined(node.items.map((item) => this.#textOf(item, depth + 1)));
        if (!isMap(node))
            return '';
        return joined(node.items.map(({ key: name, value }) => `${this.#textOf(name, depth + 1)}: ${this.#textOf(value, depth + 1)}`));
    }
}
function joined(texts) {
    return texts.filter((text) => text !== '').join(', ');
}
function readLines(lines, firstLine) {
    return lines.flatMap((line, index) => {
        const groups = key.exec(line)?.groups;
        if (!groups)
            return [];
        const value = (groups['value'] ?? '').trim().replace(/^(["'])(.*)\1$/u, '$2');
        return [{ key: groups['key'] ?? '', value, line: firstLine + index }];
    });
}

;// CONCATENATED MODULE: ./lib/core/readers/html-in-markdown.js
const formatting = new Set(`a abbr b big blockquote br center code col colgroup dd del details div dl dt em figure figcaption font footer h1 h2 h3 h4 h5 h6 header
   hr i img ins kbd li main mark nav ol p picture pre s section small source span strike strong style sub summary sup table tbody td
   tfoot th thead tr u ul video wbr`.split(/\s+/u));
const tag = /<(?<close>\/?)(?<name>[a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>]{0,1000}|\/)?>/gu;
function inlineHtml(value) {
    if (value.startsWith('<!') || value.startsWith('<?'))
        return 'nothing';
    const match = new RegExp(tag.source, 'u').exec(value)?.groups;
    const name = match?.['name']?.toLowerCase() ?? '';
    if (!formatting.has(name))
        return 'text';
    if (name === 'br')
        return 'break';
    if (name === 'del' || name === 's' || name === 'strike')
        return match?.['close'] ? 'strike-end' : 'strike';
    return 'nothing';
}
function linesOfHtml(html, firstLine) {
    const text = withoutComments(html)
        .replace(/<br\s?\/?>/gi, ' ')
        .replace(tag, (whole, _close, name) => formatting.has(name.toLowerCase()) ? '' : whole);
    return text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
        const shown = line.trim();
        return shown === '' ? [] : [{ text: shown, line: firstLine + index, bold: [] }];
    });
}
function withoutComments(html) {
    const kept = [];
    let at = 0;
    for (let from = html.indexOf('<!--'); from >= 0; from = html.indexOf('<!--', at)) {
        const close = html.indexOf('-->', from + 4);
        const to = close < 0 ? html.length : close + 3;
        kept.push(html.slice(at, from), html.slice(from, to).replace(/[^\n]/gu, ''));
        at = to;
    }
    return [...kept, html.slice(at)].join('');
}

// EXTERNAL MODULE: ./lib/core/readers/prose-lines.js
var prose_lines = __webpack_require__(13185);
;// CONCATENATED MODULE: ./lib/core/readers/markdown.js





async function readMarkdown(text, file) {
    const { metadata, body } = await takeFrontMatter(text.replace(/^\uFEFF/u, ''));
    markdownParser ??= newParser();
    const parser = await markdownParser;
    const environment = {};
    const tokens = parser.parse(body, environment);
    const inline = (content) => {
        const children = [];
        parser.inline.parse(content, parser, environment, children);
        return children;
    };
    return (0,document_reading/* readingOf */.M)({ metadata, blocks: new BlockCollector(file, inline).collect(tokens) }, file, 'markdown');
}
let markdownParser;
async function newParser() {
    const { default: Parser } = await Promise.all(/* import() */[__webpack_require__.e(31), __webpack_require__.e(702)]).then(__webpack_require__.bind(__webpack_require__, 9702));
    const parser = new Parser({ html: true });
    parser.block.ruler.disable('code');
    parser.core.ruler.disable(['inline', 'linkify', 'replacements', 'smartquotes', 'text_join']);
    return parser;
}
class BlockCollector {
    #file;
    #inline;
    #blocks = [];
    #items = [];
    #heading;
    #table;
    #row;
    #tableLine = 1;
    constructor(file, inline) {
        this.#file = file;
        this.#inline = inline;
    }
    collect(tokens) {
        for (const token of tokens)
            this.#add(token);
        return this.#blocks;
    }
    #add(token) {
        const line = (token.map?.[0] ?? 0) + 1;
        switch (token.type) {
            case 'heading_open':
                this.#heading = token;
                break;
            case 'heading_close':
                this.#heading = undefined;
                break;
            case 'list_item_open':
                this.#endItem();
                this.#items.push({ isFresh: true, line });
                break;
            case 'list_item_close':
                this.#endItem();
                this.#items.pop();
                break;
            case 'inline':
                this.#addInline(token, line);
                break;
            case 'fence':
                this.#addText(codeLines(token.content, line + 1), true);
                break;
            case 'html_block':
                this.#addText(linesOfHtml(token.content, line), false);
                break;
            case 'table_open':
                this.#tableLine = line;
                break;
            case 'tr_open':
                this.#row = { cells: [], line };
                break;
            case 'tr_close':
                this.#endRow();
                break;
            case 'table_close':
                if (this.#table)
                    this.#blocks.push({ kind: 'table', table: this.#table.build(), line: this.#tableLine });
                this.#table = undefined;
                break;
            default:
        }
    }
    #addInline(token, line) {
        if (this.#row) {
            const lines = linesOf(this.#inline(token.content), 1);
            this.#row.cells.push(lines.map(({ text }) => text.trim()).join(' '));
            return;
        }
        const lines = linesOf(this.#inline(token.content), line);
        if (!this.#heading) {
            this.#addText(lines, false);
            return;
        }
        const [first, ...rest] = lines;
        if (first)
            this.#blocks.push({ kind: 'heading', level: Number(this.#heading.tag.slice(1)), line: first });
        if (rest.length > 0)
            this.#addText(rest, false);
    }
    #addText(lines, isCode) {
        const said = lines.filter(({ text }) => !/^\[!\w{2,12}\]$/u.test(text));
        const item = this.#items.at(-1);
        const isOwn = item?.isFresh === true && !isCode;
        if (item && isOwn)
            item.isFresh = false;
        const standing = { depth: this.#items.length + (item && !isOwn ? 1 : 0), isItem: item !== undefined };
        if (isCode)
            this.#blocks.push({ kind: 'text', lines: said, ...standing, isCode: true });
        else if (said.length > 0)
            this.#blocks.push(...(0,prose_lines/* textBlocks */.IH)(said, standing));
    }
    #endItem() {
        const item = this.#items.at(-1);
        if (!item?.isFresh)
            return;
        item.isFresh = false;
        this.#blocks.push({
            kind: 'text',
            lines: [{ text: '', line: item.line, bold: [] }],
            depth: this.#items.length,
            isItem: true,
        });
    }
    #endRow() {
        const row = this.#row;
        this.#row = undefined;
        if (!row)
            return;
        if (this.#table)
            this.#table.addRow(row.cells, row.line);
        else
            this.#table = new table/* TableBuilder */.O({ file: this.#file, line: row.line }, row.cells);
    }
}
function codeLines(value, firstLine) {
    return value
        .split('\n')
        .flatMap((text, index) => (text.trim() === '' ? [] : [{ text, line: firstLine + index, bold: [] }]));
}
function linesOf(tokens, firstLine) {
    const collector = new prose_lines/* LineCollector */.o0(firstLine);
    let bold = 0;
    let struck = 0;
    for (const { type, content } of tokens) {
        if (type === 'strong_open')
            bold += 1;
        else if (type === 'strong_close')
            bold -= 1;
        else if (type === 's_open')
            struck += 1;
        else if (type === 's_close')
            struck -= 1;
        else if (type === 'softbreak' || type === 'hardbreak')
            collector.endLine();
        else if (type === 'image')
            collector.add(struck > 0 ? '' : content || 'image', bold > 0);
        else if (type === 'html_inline') {
            const effect = inlineHtml(content);
            if (effect === 'text')
                collector.add(struck > 0 ? '' : content, bold > 0);
            else if (effect === 'break')
                collector.breakLine();
            else if (effect === 'strike')
                struck += 1;
            else if (effect === 'strike-end')
                struck = Math.max(0, struck - 1);
        }
        else if (struck === 0 && content !== '')
            collector.add(content, bold > 0);
    }
    return collector.end();
}


/***/ })

};
