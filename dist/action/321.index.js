export const id = 321;
export const ids = [321];
export const modules = { 79702: ((e, t, n) => {
	n.d(t, { getDocumentProxy: () => getDocumentProxy });
	function polyfillDOMMatrix() {
		globalThis.DOMMatrix === void 0 && (globalThis.DOMMatrix = class DOMMatrix {
			a;
			b;
			c;
			d;
			e;
			f;
			constructor(e) {
				Array.isArray(e) && e.length === 6 ? (this.a = e[0], this.b = e[1], this.c = e[2], this.d = e[3], this.e = e[4], this.f = e[5]) : (this.a = 1, this.b = 0, this.c = 0, this.d = 1, this.e = 0, this.f = 0);
			}
			translateSelf(e, t = 0) {
				return this.e = this.a * e + this.c * t + this.e, this.f = this.b * e + this.d * t + this.f, this;
			}
			scaleSelf(e, t = e) {
				return this.a *= e, this.b *= e, this.c *= t, this.d *= t, this;
			}
		});
	}
	function stubBrowserGlobals() {
		polyfillDOMMatrix();
	}
	let r, i = globalThis.process?.release?.name === "node";
	async function getDocumentProxy(e, t = {}) {
		let { getDocument: n } = await getResolvedPDFJS(), r = {};
		if (i) try {
			let e = import.meta.resolve("pdfjs-dist/package.json");
			r = {
				disableFontFace: !0,
				standardFontDataUrl: new URL("./standard_fonts/", e).href,
				cMapUrl: new URL("./cmaps/", e).href,
				cMapPacked: !0
			};
		} catch {}
		return await n({
			data: e,
			isEvalSupported: !1,
			useSystemFonts: !0,
			...r,
			...t
		}).promise;
	}
	async function getResolvedPDFJS() {
		return r || await resolvePDFJSImport(), r;
	}
	async function resolvePDFJSImport(e, { reload: t = !1 } = {}) {
		if (!r || t) {
			if (stubBrowserGlobals(), e) try {
				r = await interopDefault(e());
				return;
			} catch (e) {
				throw Error(`PDF.js could not be resolved: ${e}`);
			}
			try {
				r = await n.e(765).then(n.bind(n, 97765));
			} catch (e) {
				throw Error(`Serverless PDF.js bundle could not be resolved: ${e}`);
			}
		}
	}
	async function interopDefault(e) {
		let t = await e;
		return t.default || t;
	}
}) };
