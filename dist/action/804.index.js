export const id = 804;
export const ids = [804];
export const modules = { 85804: ((e, t, n) => {
	n.d(t, { readMarkdown: () => readMarkdown });
	var r = n(21067), i = n(43755);
	let a = /^(?<key>[\p{L}_][\p{L}\d _/()-]{0,60}):(?:\s+(?<value>.*))?$/u, o = {
		uniqueKeys: !1,
		logLevel: "silent",
		schema: "failsafe"
	}, s = /^---\s*$/u;
	async function takeFrontMatter(e) {
		let t = e.slice(0, 65536).split(/\r\n|\r|\n/u, 400), n = s.test(t[0] ?? ""), r = +!!n, i = t.findIndex((e, t) => t >= r && (s.test(e) || n && /^\.\.\.\s*$/u.test(e))), o = t.slice(r, i);
		return i < 1 || !o.some((e) => a.test(e)) || !o.every(isYamlLine) || !n && !a.test(t[0] ?? "") ? {
			metadata: [],
			body: e
		} : {
			metadata: await readYaml(o, r + 1),
			body: blankFirst(e, i + 1)
		};
	}
	function isYamlLine(e) {
		return a.test(e) || /^(?:\s|#|-\s|$|["'][^"']{1,60}["']:|[\]}])/u.test(e);
	}
	function blankFirst(e, t) {
		let n = 0;
		for (let r = 0; r < t && n < e.length; r++) {
			let t = /\r\n|\r|\n/gu;
			t.lastIndex = n;
			let r = t.exec(e);
			n = r ? r.index + r[0].length : e.length;
		}
		return "\n".repeat(t) + e.slice(n);
	}
	async function readYaml(e, t) {
		let r = await Promise.resolve().then(n.t.bind(n, 38815, 19)), i = new r.LineCounter(), a = r.parseDocument(e.join("\n"), {
			lineCounter: i,
			...o
		});
		return a.errors.length > 0 || !r.isMap(a.contents) ? readLines(e, t) : new YamlScan(r, e, (e) => i.linePos(e).line, t).scan(a.contents);
	}
	class YamlScan {
		#e;
		#t;
		#n;
		#r;
		#i = [];
		constructor(e, t, n, r) {
			this.#e = e, this.#t = t, this.#n = n, this.#r = r;
		}
		scan(e) {
			return this.#a(e, "", 0), this.#i;
		}
		#a(e, t, n) {
			if (this.#e.isSeq(e)) for (let r of e.items) this.#a(r, t, n + 1);
			if (this.#e.isMap(e)) for (let { key: r, value: i } of e.items) {
				let e = `${t} ${this.#s(r, 1)}`.trim(), a = this.#n(this.#e.isScalar(r) ? r.range?.[0] ?? 0 : 0), o = /:\s*(\{\{.{0,200}|\$\{.{0,200})$/u.exec(this.#t[a - 1] ?? "")?.[1];
				o === void 0 && n < 4 && this.#o(i) ? this.#a(i, e, n + 1) : this.#i.push({
					key: e,
					value: o ?? this.#s(i, 0),
					line: this.#r + a - 1
				});
			}
		}
		#o(e) {
			let { isMap: t, isSeq: n } = this.#e;
			return t(e) || n(e) && e.items.some((e) => t(e));
		}
		#s(e, t) {
			let { isMap: n, isScalar: r, isSeq: i } = this.#e;
			return r(e) ? String(e.value ?? "") : t >= 4 ? "" : i(e) ? joined(e.items.map((e) => this.#s(e, t + 1))) : n(e) ? joined(e.items.map(({ key: e, value: n }) => `${this.#s(e, t + 1)}: ${this.#s(n, t + 1)}`)) : "";
		}
	}
	function joined(e) {
		return e.filter((e) => e !== "").join(", ");
	}
	function readLines(e, t) {
		return e.flatMap((e, n) => {
			let r = a.exec(e)?.groups;
			if (!r) return [];
			let i = (r.value ?? "").trim().replace(/^(["'])(.*)\1$/u, "$2");
			return [{
				key: r.key ?? "",
				value: i,
				line: t + n
			}];
		});
	}
	let c = new Set("a abbr b big blockquote br center code col colgroup dd del details div dl dt em figure figcaption font footer h1 h2 h3 h4 h5 h6 header\n   hr i img ins kbd li main mark nav ol p picture pre s section small source span strike strong style sub summary sup table tbody td\n   tfoot th thead tr u ul video wbr".split(/\s+/u)), l = /<(?<close>\/?)(?<name>[a-zA-Z][a-zA-Z0-9-]{0,30})(?:\s[^<>]{0,1000}|\/)?>/gu;
	function inlineHtml(e) {
		if (e.startsWith("<!") || e.startsWith("<?")) return "nothing";
		let t = new RegExp(l.source, "u").exec(e)?.groups, n = t?.name?.toLowerCase() ?? "";
		return c.has(n) ? n === "br" ? "break" : n === "del" || n === "s" || n === "strike" ? t?.close ? "strike-end" : "strike" : "nothing" : "text";
	}
	function linesOfHtml(e, t) {
		return withoutComments(e).replace(/<br\s?\/?>/gi, " ").replace(l, (e, t, n) => c.has(n.toLowerCase()) ? "" : e).split(/\r\n|\r|\n/u).flatMap((e, n) => {
			let r = e.trim();
			return r === "" ? [] : [{
				text: r,
				line: t + n,
				bold: []
			}];
		});
	}
	function withoutComments(e) {
		let t = [], n = 0;
		for (let r = e.indexOf("<!--"); r >= 0; r = e.indexOf("<!--", n)) {
			let i = e.indexOf("-->", r + 4), a = i < 0 ? e.length : i + 3;
			t.push(e.slice(n, r), e.slice(r, a).replace(/[^\n]/gu, "")), n = a;
		}
		return [...t, e.slice(n)].join("");
	}
	var u = n(13185);
	async function readMarkdown(e, t) {
		let { metadata: n, body: r } = await takeFrontMatter(e.replace(/^\uFEFF/u, ""));
		d ??= newParser();
		let a = await d, o = {}, s = a.parse(r, o), inline = (e) => {
			let t = [];
			return a.inline.parse(e, a, o, t), t;
		};
		return (0, i.M)({
			metadata: n,
			blocks: new BlockCollector(t, inline).collect(s)
		}, t, "markdown");
	}
	let d;
	async function newParser() {
		let { default: e } = await Promise.all([n.e(31), n.e(702)]).then(n.bind(n, 9702)), t = new e({ html: !0 });
		return t.block.ruler.disable("code"), t.core.ruler.disable([
			"inline",
			"linkify",
			"replacements",
			"smartquotes",
			"text_join"
		]), t;
	}
	class BlockCollector {
		#e;
		#t;
		#n = [];
		#r = [];
		#i;
		#a;
		#o;
		#s = 1;
		constructor(e, t) {
			this.#e = e, this.#t = t;
		}
		collect(e) {
			for (let t of e) this.#c(t);
			return this.#n;
		}
		#c(e) {
			let t = (e.map?.[0] ?? 0) + 1;
			switch (e.type) {
				case "heading_open":
					this.#i = e;
					break;
				case "heading_close":
					this.#i = void 0;
					break;
				case "list_item_open":
					this.#f(), this.#r.push({
						isFresh: !0,
						line: t
					});
					break;
				case "list_item_close":
					this.#f(), this.#r.pop();
					break;
				case "inline":
					this.#l(e, t);
					break;
				case "fence":
					this.#d(codeLines(e.content, t + 1), !0);
					break;
				case "html_block":
					this.#d(linesOfHtml(e.content, t), !1);
					break;
				case "table_open":
					this.#s = t;
					break;
				case "tr_open":
					this.#o = {
						cells: [],
						line: t
					};
					break;
				case "tr_close":
					this.#p();
					break;
				case "table_close": this.#a && this.#n.push({
					kind: "table",
					table: this.#a.build(),
					line: this.#s
				}), this.#a = void 0;
			}
		}
		#l(e, t) {
			if (this.#o) {
				let t = this.#u(e.content, 1);
				this.#o.cells.push(t.map(({ text: e }) => e.trim()).join(" "));
				return;
			}
			let n = this.#u(e.content, t);
			if (!this.#i) {
				this.#d(n, !1);
				return;
			}
			let [r, ...i] = n;
			r && this.#n.push({
				kind: "heading",
				level: Number(this.#i.tag.slice(1)),
				line: r
			}), i.length > 0 && this.#d(i, !1);
		}
		#u(e, t) {
			return f.test(e) ? linesOf(this.#t(e), t) : plainLines(e, t);
		}
		#d(e, t) {
			let n = e.filter(({ text: e }) => !/^\[!\w{2,12}\]$/u.test(e)), r = this.#r.at(-1), i = r?.isFresh === !0 && !t;
			r && i && (r.isFresh = !1);
			let a = {
				depth: this.#r.length + (r && !i ? 1 : 0),
				isItem: r !== void 0
			};
			t ? this.#n.push({
				kind: "text",
				lines: n,
				...a,
				isCode: !0
			}) : n.length > 0 && this.#n.push(...(0, u.IH)(n, a));
		}
		#f() {
			let e = this.#r.at(-1);
			e?.isFresh && (e.isFresh = !1, this.#n.push({
				kind: "text",
				lines: [{
					text: "",
					line: e.line,
					bold: []
				}],
				depth: this.#r.length,
				isItem: !0
			}));
		}
		#p() {
			let e = this.#o;
			this.#o = void 0, e && (this.#a ? this.#a.addRow(e.cells, e.line) : this.#a = new r.O({
				file: this.#e,
				line: e.line
			}, e.cells));
		}
	}
	let f = /[\n\\`~*_[<&]/;
	function plainLines(e, t) {
		let n = new u.o0(t);
		return e !== "" && n.add(e, !1), n.end();
	}
	function codeLines(e, t) {
		return e.split("\n").flatMap((e, n) => e.trim() === "" ? [] : [{
			text: e,
			line: t + n,
			bold: []
		}]);
	}
	let p = {
		strong_open: "bold",
		strong_close: "bold-end",
		s_open: "strike",
		s_close: "strike-end",
		softbreak: "line-end",
		hardbreak: "line-end"
	};
	function effectOf({ type: e, content: t }) {
		return e === "html_inline" ? inlineHtml(t) : p[e] ?? "text";
	}
	function linesOf(e, t) {
		let n = new u.o0(t), [r, i] = [0, 0];
		for (let t of e) {
			let e = effectOf(t);
			e === "bold" ? r += 1 : e === "bold-end" ? --r : e === "strike" ? i += 1 : e === "strike-end" ? i = Math.max(0, i - 1) : e === "line-end" ? n.endLine() : e === "break" ? n.breakLine() : e === "text" && i === 0 && n.add(textOf(t), r > 0);
		}
		return n.end();
	}
	function textOf({ type: e, content: t }) {
		return e === "image" ? t || "image" : t;
	}
}) };
