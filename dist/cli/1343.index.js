export const id = 1343;
export const ids = [1343];
export const modules = {
	6110: ((e, t, n) => {
		t.formatArgs = formatArgs, t.save = save, t.load = load, t.useColors = useColors, t.storage = localstorage(), t.destroy = (() => {
			let e = !1;
			return () => {
				e || (e = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
			};
		})(), t.colors = "#0000CC.#0000FF.#0033CC.#0033FF.#0066CC.#0066FF.#0099CC.#0099FF.#00CC00.#00CC33.#00CC66.#00CC99.#00CCCC.#00CCFF.#3300CC.#3300FF.#3333CC.#3333FF.#3366CC.#3366FF.#3399CC.#3399FF.#33CC00.#33CC33.#33CC66.#33CC99.#33CCCC.#33CCFF.#6600CC.#6600FF.#6633CC.#6633FF.#66CC00.#66CC33.#9900CC.#9900FF.#9933CC.#9933FF.#99CC00.#99CC33.#CC0000.#CC0033.#CC0066.#CC0099.#CC00CC.#CC00FF.#CC3300.#CC3333.#CC3366.#CC3399.#CC33CC.#CC33FF.#CC6600.#CC6633.#CC9900.#CC9933.#CCCC00.#CCCC33.#FF0000.#FF0033.#FF0066.#FF0099.#FF00CC.#FF00FF.#FF3300.#FF3333.#FF3366.#FF3399.#FF33CC.#FF33FF.#FF6600.#FF6633.#FF9900.#FF9933.#FFCC00.#FFCC33".split(".");
		function useColors() {
			if (typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return !0;
			if (typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return !1;
			let e;
			return typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator < "u" && navigator.userAgent && (e = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(e[1], 10) >= 31 || typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
		}
		function formatArgs(t) {
			if (t[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + t[0] + (this.useColors ? "%c " : " ") + "+" + e.exports.humanize(this.diff), !this.useColors) return;
			let n = "color: " + this.color;
			t.splice(1, 0, n, "color: inherit");
			let r = 0, i = 0;
			t[0].replace(/%[a-zA-Z%]/g, (e) => {
				e !== "%%" && (r++, e === "%c" && (i = r));
			}), t.splice(i, 0, n);
		}
		t.log = console.debug || console.log || (() => {});
		function save(e) {
			try {
				e ? t.storage.setItem("debug", e) : t.storage.removeItem("debug");
			} catch {}
		}
		function load() {
			let e;
			try {
				e = t.storage.getItem("debug") || t.storage.getItem("DEBUG");
			} catch {}
			return !e && typeof process < "u" && "env" in process && (e = process.env.DEBUG), e;
		}
		function localstorage() {
			try {
				return localStorage;
			} catch {}
		}
		e.exports = n(897)(t);
		let { formatters: r } = e.exports;
		r.j = function(e) {
			try {
				return JSON.stringify(e);
			} catch (e) {
				return "[UnexpectedJSONParseError]: " + e.message;
			}
		};
	}),
	897: ((e, t, n) => {
		function setup(e) {
			createDebug.debug = createDebug, createDebug.default = createDebug, createDebug.coerce = coerce, createDebug.disable = disable, createDebug.enable = enable, createDebug.enabled = enabled, createDebug.humanize = n(744), createDebug.destroy = destroy, Object.keys(e).forEach((t) => {
				createDebug[t] = e[t];
			}), createDebug.names = [], createDebug.skips = [], createDebug.formatters = {};
			function selectColor(e) {
				let t = 0;
				for (let n = 0; n < e.length; n++) t = (t << 5) - t + e.charCodeAt(n), t |= 0;
				return createDebug.colors[Math.abs(t) % createDebug.colors.length];
			}
			createDebug.selectColor = selectColor;
			function createDebug(e) {
				let t, n = null, r, i;
				function debug(...e) {
					if (!debug.enabled) return;
					let n = debug, r = Number(new Date());
					n.diff = r - (t || r), n.prev = t, n.curr = r, t = r, e[0] = createDebug.coerce(e[0]), typeof e[0] != "string" && e.unshift("%O");
					let i = 0;
					e[0] = e[0].replace(/%([a-zA-Z%])/g, (t, r) => {
						if (t === "%%") return "%";
						i++;
						let a = createDebug.formatters[r];
						if (typeof a == "function") {
							let r = e[i];
							t = a.call(n, r), e.splice(i, 1), i--;
						}
						return t;
					}), createDebug.formatArgs.call(n, e), (n.log || createDebug.log).apply(n, e);
				}
				return debug.namespace = e, debug.useColors = createDebug.useColors(), debug.color = createDebug.selectColor(e), debug.extend = extend, debug.destroy = createDebug.destroy, Object.defineProperty(debug, "enabled", {
					enumerable: !0,
					configurable: !1,
					get: () => n === null ? (r !== createDebug.namespaces && (r = createDebug.namespaces, i = createDebug.enabled(e)), i) : n,
					set: (e) => {
						n = e;
					}
				}), typeof createDebug.init == "function" && createDebug.init(debug), debug;
			}
			function extend(e, t) {
				let n = createDebug(this.namespace + (t === void 0 ? ":" : t) + e);
				return n.log = this.log, n;
			}
			function enable(e) {
				createDebug.save(e), createDebug.namespaces = e, createDebug.names = [], createDebug.skips = [];
				let t = (typeof e == "string" ? e : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
				for (let e of t) e[0] === "-" ? createDebug.skips.push(e.slice(1)) : createDebug.names.push(e);
			}
			function matchesTemplate(e, t) {
				let n = 0, r = 0, i = -1, a = 0;
				for (; n < e.length;) if (r < t.length && (t[r] === e[n] || t[r] === "*")) t[r] === "*" ? (i = r, a = n, r++) : (n++, r++);
				else if (i !== -1) r = i + 1, a++, n = a;
				else return !1;
				for (; r < t.length && t[r] === "*";) r++;
				return r === t.length;
			}
			function disable() {
				let e = [...createDebug.names, ...createDebug.skips.map((e) => "-" + e)].join(",");
				return createDebug.enable(""), e;
			}
			function enabled(e) {
				for (let t of createDebug.skips) if (matchesTemplate(e, t)) return !1;
				for (let t of createDebug.names) if (matchesTemplate(e, t)) return !0;
				return !1;
			}
			function coerce(e) {
				return e instanceof Error ? e.stack || e.message : e;
			}
			function destroy() {
				console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
			}
			return createDebug.enable(createDebug.load()), createDebug;
		}
		e.exports = setup;
	}),
	2830: ((e, t, n) => {
		e.exports = typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? n(6110) : n(5108);
	}),
	5108: ((e, t, n) => {
		let r = n(2018), i = n(9023);
		t.init = init, t.log = log, t.formatArgs = formatArgs, t.save = save, t.load = load, t.useColors = useColors, t.destroy = i.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."), t.colors = [
			6,
			2,
			3,
			4,
			5,
			1
		];
		try {
			let e = n(75);
			e && (e.stderr || e).level >= 2 && (t.colors = [
				20,
				21,
				26,
				27,
				32,
				33,
				38,
				39,
				40,
				41,
				42,
				43,
				44,
				45,
				56,
				57,
				62,
				63,
				68,
				69,
				74,
				75,
				76,
				77,
				78,
				79,
				80,
				81,
				92,
				93,
				98,
				99,
				112,
				113,
				128,
				129,
				134,
				135,
				148,
				149,
				160,
				161,
				162,
				163,
				164,
				165,
				166,
				167,
				168,
				169,
				170,
				171,
				172,
				173,
				178,
				179,
				184,
				185,
				196,
				197,
				198,
				199,
				200,
				201,
				202,
				203,
				204,
				205,
				206,
				207,
				208,
				209,
				214,
				215,
				220,
				221
			]);
		} catch {}
		t.inspectOpts = Object.keys(process.env).filter((e) => /^debug_/i.test(e)).reduce((e, t) => {
			let n = t.substring(6).toLowerCase().replace(/_([a-z])/g, (e, t) => t.toUpperCase()), r = process.env[t];
			return r = /^(yes|on|true|enabled)$/i.test(r) ? !0 : /^(no|off|false|disabled)$/i.test(r) ? !1 : r === "null" ? null : Number(r), e[n] = r, e;
		}, {});
		function useColors() {
			return "colors" in t.inspectOpts ? !!t.inspectOpts.colors : r.isatty(process.stderr.fd);
		}
		function formatArgs(t) {
			let { namespace: n, useColors: r } = this;
			if (r) {
				let r = this.color, i = "\x1B[3" + (r < 8 ? r : "8;5;" + r), a = `  ${i};1m${n} \u001B[0m`;
				t[0] = a + t[0].split("\n").join("\n" + a), t.push(i + "m+" + e.exports.humanize(this.diff) + "\x1B[0m");
			} else t[0] = getDate() + n + " " + t[0];
		}
		function getDate() {
			return t.inspectOpts.hideDate ? "" : new Date().toISOString() + " ";
		}
		function log(...e) {
			return process.stderr.write(i.formatWithOptions(t.inspectOpts, ...e) + "\n");
		}
		function save(e) {
			e ? process.env.DEBUG = e : delete process.env.DEBUG;
		}
		function load() {
			return process.env.DEBUG;
		}
		function init(e) {
			e.inspectOpts = {};
			let n = Object.keys(t.inspectOpts);
			for (let r = 0; r < n.length; r++) e.inspectOpts[n[r]] = t.inspectOpts[n[r]];
		}
		e.exports = n(897)(t);
		let { formatters: a } = e.exports;
		a.o = function(e) {
			return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts).split("\n").map((e) => e.trim()).join(" ");
		}, a.O = function(e) {
			return this.inspectOpts.colors = this.useColors, i.inspect(e, this.inspectOpts);
		};
	}),
	7952: ((e, t) => {
		t.L = function(e, t, n, r, i) {
			var a, o, s = i * 8 - r - 1, c = (1 << s) - 1, l = c >> 1, u = -7, d = n ? i - 1 : 0, f = n ? -1 : 1, p = e[t + d];
			for (d += f, a = p & (1 << -u) - 1, p >>= -u, u += s; u > 0; a = a * 256 + e[t + d], d += f, u -= 8);
			for (o = a & (1 << -u) - 1, a >>= -u, u += r; u > 0; o = o * 256 + e[t + d], d += f, u -= 8);
			if (a === 0) a = 1 - l;
			else if (a === c) return o ? NaN : (p ? -1 : 1) * Infinity;
			else o += 2 ** r, a -= l;
			return (p ? -1 : 1) * o * 2 ** (a - r);
		}, t.M = function(e, t, n, r, i, a) {
			var o, s, c, l = a * 8 - i - 1, u = (1 << l) - 1, d = u >> 1, f = i === 23 ? 2 ** -24 - 2 ** -77 : 0, p = r ? 0 : a - 1, m = r ? 1 : -1, h = +(t < 0 || t === 0 && 1 / t < 0);
			for (t = Math.abs(t), isNaN(t) || t === Infinity ? (s = +!!isNaN(t), o = u) : (o = Math.floor(Math.log(t) / Math.LN2), t * (c = 2 ** -o) < 1 && (o--, c *= 2), o + d >= 1 ? t += f / c : t += f * 2 ** (1 - d), t * c >= 2 && (o++, c /= 2), o + d >= u ? (s = 0, o = u) : o + d >= 1 ? (s = (t * c - 1) * 2 ** i, o += d) : (s = t * 2 ** (d - 1) * 2 ** i, o = 0)); i >= 8; e[n + p] = s & 255, p += m, s /= 256, i -= 8);
			for (o = o << i | s, l += i; l > 0; e[n + p] = o & 255, p += m, o /= 256, l -= 8);
			e[n + p - m] |= h * 128;
		};
	}),
	744: ((e) => {
		var t = 1e3, n = t * 60, r = n * 60, i = r * 24, a = i * 7, o = i * 365.25;
		e.exports = function(e, t) {
			t ||= {};
			var n = typeof e;
			if (n === "string" && e.length > 0) return parse(e);
			if (n === "number" && isFinite(e)) return t.long ? fmtLong(e) : fmtShort(e);
			throw Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(e));
		};
		function parse(e) {
			if (e = String(e), !(e.length > 100)) {
				var s = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);
				if (s) {
					var c = parseFloat(s[1]);
					switch ((s[2] || "ms").toLowerCase()) {
						case "years":
						case "year":
						case "yrs":
						case "yr":
						case "y": return c * o;
						case "weeks":
						case "week":
						case "w": return c * a;
						case "days":
						case "day":
						case "d": return c * i;
						case "hours":
						case "hour":
						case "hrs":
						case "hr":
						case "h": return c * r;
						case "minutes":
						case "minute":
						case "mins":
						case "min":
						case "m": return c * n;
						case "seconds":
						case "second":
						case "secs":
						case "sec":
						case "s": return c * t;
						case "milliseconds":
						case "millisecond":
						case "msecs":
						case "msec":
						case "ms": return c;
						default: return;
					}
				}
			}
		}
		function fmtShort(e) {
			var a = Math.abs(e);
			return a >= i ? Math.round(e / i) + "d" : a >= r ? Math.round(e / r) + "h" : a >= n ? Math.round(e / n) + "m" : a >= t ? Math.round(e / t) + "s" : e + "ms";
		}
		function fmtLong(e) {
			var a = Math.abs(e);
			return a >= i ? plural(e, a, i, "day") : a >= r ? plural(e, a, r, "hour") : a >= n ? plural(e, a, n, "minute") : a >= t ? plural(e, a, t, "second") : e + " ms";
		}
		function plural(e, t, n, r) {
			var i = t >= n * 1.5;
			return Math.round(e / n) + " " + r + (i ? "s" : "");
		}
	}),
	75: ((module) => {
		module.exports = eval("require")("supports-color");
	}),
	1343: ((e, t, n) => {
		n.d(t, { fileTypeFromBuffer: () => fileTypeFromBuffer });
		let r = {
			128: "€",
			130: "‚",
			131: "ƒ",
			132: "„",
			133: "…",
			134: "†",
			135: "‡",
			136: "ˆ",
			137: "‰",
			138: "Š",
			139: "‹",
			140: "Œ",
			142: "Ž",
			145: "‘",
			146: "’",
			147: "“",
			148: "”",
			149: "•",
			150: "–",
			151: "—",
			152: "˜",
			153: "™",
			154: "š",
			155: "›",
			156: "œ",
			158: "ž",
			159: "Ÿ"
		}, i = {};
		for (let [e, t] of Object.entries(r)) i[t] = Number.parseInt(e, 10);
		let a, o;
		function utf8Decoder() {
			if (a === void 0) try {
				a = globalThis.TextDecoder === void 0 ? null : new globalThis.TextDecoder("utf-8");
			} catch {
				a = null;
			}
			return a ?? void 0;
		}
		function utf8Encoder() {
			if (o === void 0) try {
				o = globalThis.TextEncoder === void 0 ? null : new globalThis.TextEncoder();
			} catch {
				o = null;
			}
			return o ?? void 0;
		}
		let s = 32768, c = 65533;
		function textDecode(e, t = "utf-8") {
			switch (t.toLowerCase()) {
				case "utf-8":
				case "utf8": {
					let t = utf8Decoder();
					return t ? t.decode(e) : decodeUTF8(e);
				}
				case "utf-16le": return decodeUTF16LE(e);
				case "us-ascii":
				case "ascii": return decodeASCII(e);
				case "latin1":
				case "iso-8859-1": return decodeLatin1(e);
				case "windows-1252": return decodeWindows1252(e);
				default: throw RangeError(`Encoding '${t}' not supported`);
			}
		}
		function textEncode(e = "", t = "utf-8") {
			switch (t.toLowerCase()) {
				case "utf-8":
				case "utf8": {
					let t = utf8Encoder();
					return t ? t.encode(e) : encodeUTF8(e);
				}
				case "utf-16le": return encodeUTF16LE(e);
				case "us-ascii":
				case "ascii": return encodeASCII(e);
				case "latin1":
				case "iso-8859-1": return encodeLatin1(e);
				case "windows-1252": return encodeWindows1252(e);
				default: throw RangeError(`Encoding '${t}' not supported`);
			}
		}
		function flushChunk(e, t) {
			t.length !== 0 && (e.push(String.fromCharCode.apply(null, t)), t.length = 0);
		}
		function pushCodeUnit(e, t, n) {
			t.push(n), t.length >= s && flushChunk(e, t);
		}
		function pushCodePoint(e, t, n) {
			n <= 65535 ? pushCodeUnit(e, t, n) : (n -= 65536, pushCodeUnit(e, t, 55296 + (n >> 10)), pushCodeUnit(e, t, 56320 + (n & 1023)));
		}
		function decodeUTF8(e) {
			let t = [], n = [], r = 0;
			for (e.length >= 3 && e[0] === 239 && e[1] === 187 && e[2] === 191 && (r = 3); r < e.length;) {
				let i = e[r];
				if (i <= 127) {
					pushCodeUnit(t, n, i), r++;
					continue;
				}
				if (i < 194 || i > 244) {
					pushCodeUnit(t, n, c), r++;
					continue;
				}
				let a = i <= 223 ? 2 : i <= 239 ? 3 : 4, o = i & 127 >> a, s = i === 224 ? 160 : i === 240 ? 144 : 128, l = i === 237 ? 159 : i === 244 ? 143 : 191, u = 1;
				for (r++; u < a && r < e.length;) {
					let t = e[r];
					if (t < s || t > l) break;
					o = o << 6 | t & 63, u++, r++, s = 128, l = 191;
				}
				pushCodePoint(t, n, u === a ? o : c);
			}
			return flushChunk(t, n), t.join("");
		}
		function decodeUTF16LE(e) {
			let t = [], n = [], r = e.length, i = 0;
			for (r >= 2 && e[0] === 255 && e[1] === 254 && (i = 2); i + 1 < r;) {
				let a = e[i] | e[i + 1] << 8;
				if (i += 2, a >= 55296 && a <= 56319) {
					if (i + 1 < r) {
						let r = e[i] | e[i + 1] << 8;
						r >= 56320 && r <= 57343 ? (pushCodeUnit(t, n, a), pushCodeUnit(t, n, r), i += 2) : pushCodeUnit(t, n, c);
					} else pushCodeUnit(t, n, c);
				} else a >= 56320 && a <= 57343 ? pushCodeUnit(t, n, c) : pushCodeUnit(t, n, a);
			}
			return i < r && pushCodeUnit(t, n, c), flushChunk(t, n), t.join("");
		}
		function decodeASCII(e) {
			let t = [];
			for (let n = 0; n < e.length; n += s) {
				let r = Math.min(e.length, n + s), i = Array(r - n);
				for (let t = n, a = 0; t < r; t++, a++) i[a] = e[t] & 127;
				t.push(String.fromCharCode.apply(null, i));
			}
			return t.join("");
		}
		function decodeLatin1(e) {
			let t = [];
			for (let n = 0; n < e.length; n += s) {
				let r = Math.min(e.length, n + s), i = Array(r - n);
				for (let t = n, a = 0; t < r; t++, a++) i[a] = e[t];
				t.push(String.fromCharCode.apply(null, i));
			}
			return t.join("");
		}
		function decodeWindows1252(e) {
			let t = [], n = "";
			for (let i = 0; i < e.length; i++) {
				let a = e[i], o = a >= 128 && a <= 159 ? r[a] : void 0;
				n += o ?? String.fromCharCode(a), n.length >= s && (t.push(n), n = "");
			}
			return n && t.push(n), t.join("");
		}
		function encodeUTF8(e) {
			let t = [];
			for (let n = 0; n < e.length; n++) {
				let r = e.charCodeAt(n);
				if (r >= 55296 && r <= 56319) {
					if (n + 1 < e.length) {
						let t = e.charCodeAt(n + 1);
						t >= 56320 && t <= 57343 ? (r = 65536 + (r - 55296 << 10) + (t - 56320), n++) : r = c;
					} else r = c;
				} else r >= 56320 && r <= 57343 && (r = c);
				r < 128 ? t.push(r) : r < 2048 ? t.push(192 | r >> 6, 128 | r & 63) : r < 65536 ? t.push(224 | r >> 12, 128 | r >> 6 & 63, 128 | r & 63) : t.push(240 | r >> 18, 128 | r >> 12 & 63, 128 | r >> 6 & 63, 128 | r & 63);
			}
			return new Uint8Array(t);
		}
		function encodeUTF16LE(e) {
			let t = [];
			for (let n = 0; n < e.length; n++) {
				let r = e.charCodeAt(n);
				if (r >= 55296 && r <= 56319) {
					if (n + 1 < e.length) {
						let i = e.charCodeAt(n + 1);
						i >= 56320 && i <= 57343 ? (t.push(r, i), n++) : t.push(c);
					} else t.push(c);
				} else r >= 56320 && r <= 57343 ? t.push(c) : t.push(r);
			}
			let n = new Uint8Array(t.length * 2);
			for (let e = 0; e < t.length; e++) {
				let r = t[e], i = e * 2;
				n[i] = r & 255, n[i + 1] = r >>> 8;
			}
			return n;
		}
		function encodeASCII(e) {
			let t = new Uint8Array(e.length);
			for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 127;
			return t;
		}
		function encodeLatin1(e) {
			let t = new Uint8Array(e.length);
			for (let n = 0; n < e.length; n++) t[n] = e.charCodeAt(n) & 255;
			return t;
		}
		function encodeWindows1252(e) {
			let t = new Uint8Array(e.length);
			for (let n = 0; n < e.length; n++) {
				let r = e[n], a = r.charCodeAt(0);
				i[r] === void 0 ? a >= 0 && a <= 127 || a >= 160 && a <= 255 ? t[n] = a : t[n] = 63 : t[n] = i[r];
			}
			return t;
		}
		var l = n(7952);
		function dv(e) {
			return new DataView(e.buffer, e.byteOffset);
		}
		let u = {
			len: 1,
			get(e, t) {
				return dv(e).getUint8(t);
			},
			put(e, t, n) {
				return dv(e).setUint8(t, n), t + 1;
			}
		}, d = {
			len: 2,
			get(e, t) {
				return dv(e).getUint16(t, !0);
			},
			put(e, t, n) {
				return dv(e).setUint16(t, n, !0), t + 2;
			}
		}, f = {
			len: 2,
			get(e, t) {
				return dv(e).getUint16(t);
			},
			put(e, t, n) {
				return dv(e).setUint16(t, n), t + 2;
			}
		}, p = {
			len: 3,
			get(e, t) {
				let n = dv(e);
				return n.getUint8(t) + (n.getUint16(t + 1, !0) << 8);
			},
			put(e, t, n) {
				let r = dv(e);
				return r.setUint8(t, n & 255), r.setUint16(t + 1, n >> 8, !0), t + 3;
			}
		}, m = {
			len: 3,
			get(e, t) {
				let n = dv(e);
				return (n.getUint16(t) << 8) + n.getUint8(t + 2);
			},
			put(e, t, n) {
				let r = dv(e);
				return r.setUint16(t, n >> 8), r.setUint8(t + 2, n & 255), t + 3;
			}
		}, h = {
			len: 4,
			get(e, t) {
				return dv(e).getUint32(t, !0);
			},
			put(e, t, n) {
				return dv(e).setUint32(t, n, !0), t + 4;
			}
		}, g = {
			len: 4,
			get(e, t) {
				return dv(e).getUint32(t);
			},
			put(e, t, n) {
				return dv(e).setUint32(t, n), t + 4;
			}
		}, ee = {
			len: 1,
			get(e, t) {
				return dv(e).getInt8(t);
			},
			put(e, t, n) {
				return dv(e).setInt8(t, n), t + 1;
			}
		}, te = {
			len: 2,
			get(e, t) {
				return dv(e).getInt16(t);
			},
			put(e, t, n) {
				return dv(e).setInt16(t, n), t + 2;
			}
		}, ne = {
			len: 2,
			get(e, t) {
				return dv(e).getInt16(t, !0);
			},
			put(e, t, n) {
				return dv(e).setInt16(t, n, !0), t + 2;
			}
		}, re = {
			len: 3,
			get(e, t) {
				let n = p.get(e, t);
				return n > 8388607 ? n - 16777216 : n;
			},
			put(e, t, n) {
				let r = dv(e);
				return r.setUint8(t, n & 255), r.setUint16(t + 1, n >> 8, !0), t + 3;
			}
		}, ie = {
			len: 3,
			get(e, t) {
				let n = m.get(e, t);
				return n > 8388607 ? n - 16777216 : n;
			},
			put(e, t, n) {
				let r = dv(e);
				return r.setUint16(t, n >> 8), r.setUint8(t + 2, n & 255), t + 3;
			}
		}, _ = {
			len: 4,
			get(e, t) {
				return dv(e).getInt32(t);
			},
			put(e, t, n) {
				return dv(e).setInt32(t, n), t + 4;
			}
		}, ae = {
			len: 4,
			get(e, t) {
				return dv(e).getInt32(t, !0);
			},
			put(e, t, n) {
				return dv(e).setInt32(t, n, !0), t + 4;
			}
		}, v = {
			len: 8,
			get(e, t) {
				return dv(e).getBigUint64(t, !0);
			},
			put(e, t, n) {
				return dv(e).setBigUint64(t, n, !0), t + 8;
			}
		}, oe = {
			len: 8,
			get(e, t) {
				return dv(e).getBigInt64(t, !0);
			},
			put(e, t, n) {
				return dv(e).setBigInt64(t, n, !0), t + 8;
			}
		}, se = {
			len: 8,
			get(e, t) {
				return dv(e).getBigUint64(t);
			},
			put(e, t, n) {
				return dv(e).setBigUint64(t, n), t + 8;
			}
		}, ce = {
			len: 8,
			get(e, t) {
				return dv(e).getBigInt64(t);
			},
			put(e, t, n) {
				return dv(e).setBigInt64(t, n), t + 8;
			}
		}, le = {
			len: 2,
			get(e, t) {
				return l.L(e, t, !1, 10, this.len);
			},
			put(e, t, n) {
				return l.M(e, n, t, !1, 10, this.len), t + this.len;
			}
		}, ue = {
			len: 2,
			get(e, t) {
				return l.L(e, t, !0, 10, this.len);
			},
			put(e, t, n) {
				return l.M(e, n, t, !0, 10, this.len), t + this.len;
			}
		}, de = {
			len: 4,
			get(e, t) {
				return dv(e).getFloat32(t);
			},
			put(e, t, n) {
				return dv(e).setFloat32(t, n), t + 4;
			}
		}, fe = {
			len: 4,
			get(e, t) {
				return dv(e).getFloat32(t, !0);
			},
			put(e, t, n) {
				return dv(e).setFloat32(t, n, !0), t + 4;
			}
		}, pe = {
			len: 8,
			get(e, t) {
				return dv(e).getFloat64(t);
			},
			put(e, t, n) {
				return dv(e).setFloat64(t, n), t + 8;
			}
		}, me = {
			len: 8,
			get(e, t) {
				return dv(e).getFloat64(t, !0);
			},
			put(e, t, n) {
				return dv(e).setFloat64(t, n, !0), t + 8;
			}
		}, he = {
			len: 10,
			get(e, t) {
				return l.L(e, t, !1, 63, this.len);
			},
			put(e, t, n) {
				return l.M(e, n, t, !1, 63, this.len), t + this.len;
			}
		}, ge = {
			len: 10,
			get(e, t) {
				return l.L(e, t, !0, 63, this.len);
			},
			put(e, t, n) {
				return l.M(e, n, t, !0, 63, this.len), t + this.len;
			}
		};
		class StringType {
			constructor(e, t) {
				this.len = e, this.encoding = t;
			}
			get(e, t = 0) {
				return textDecode(e.subarray(t, t + this.len), this.encoding);
			}
			put(e, t, n) {
				let r = textEncode(n, this.encoding);
				if (r.length !== this.len) throw RangeError(`Expected an encoded value of ${this.len} byte(s), got ${r.length}`);
				return e.set(r, t), t + this.len;
			}
		}
		let y = "End-Of-Stream";
		class EndOfStreamError extends Error {
			constructor() {
				super("End-Of-Stream"), this.name = "EndOfStreamError";
			}
		}
		class AbortError extends Error {
			constructor(e = "The operation was aborted") {
				super(e), this.name = "AbortError";
			}
		}
		function AbortSignal_throwIfAborted(e) {
			if (e?.aborted) throw new AbortError();
		}
		class BufferSizeError_BufferSizeError extends RangeError {
			constructor(e, t) {
				super(`Requested buffer size ${e} exceeds maxBufferSize ${t}`), this.requestedSize = e, this.maxBufferSize = t, this.name = "BufferSizeError";
			}
		}
		function BufferSizeError_getMaxBufferSize(e) {
			let t = e?.maxBufferSize ?? Infinity;
			if (t !== Infinity && (!Number.isSafeInteger(t) || t <= 0)) throw RangeError("maxBufferSize must be a positive safe integer or Infinity");
			return t;
		}
		class AbstractStreamReader {
			constructor(e) {
				this.endOfStream = !1, this.interrupted = !1, this.peekQueue = [], this.onCloseCallback = e?.onClose;
			}
			async peek(e, t = !1) {
				let n = await this.read(e, t);
				return this.peekQueue.push(e.subarray(0, n)), n;
			}
			async read(e, t = !1) {
				if (e.length === 0) return 0;
				let n = this.readFromPeekBuffer(e);
				if (this.endOfStream || (n += await this.readRemainderFromStream(e.subarray(n), t)), n === 0 && !t) throw new EndOfStreamError();
				return n;
			}
			readFromPeekBuffer(e) {
				let t = e.length, n = 0;
				for (; this.peekQueue.length > 0 && t > 0;) {
					let r = this.peekQueue.pop();
					if (!r) throw Error("peekData should be defined");
					let i = Math.min(r.length, t);
					e.set(r.subarray(0, i), n), n += i, t -= i, i < r.length && this.peekQueue.push(r.subarray(i));
				}
				return n;
			}
			async readRemainderFromStream(e, t) {
				let n = 0;
				for (; n < e.length && !this.endOfStream;) {
					if (this.interrupted) throw new AbortError();
					let r = await this.readFromStream(e.subarray(n), t);
					if (r === 0) break;
					n += r;
				}
				if (!t && n < e.length) throw new EndOfStreamError();
				return n;
			}
			close() {
				return this.closePromise ??= Promise.resolve().then(async () => {
					await this.closeResource(), await this.onCloseCallback?.();
				}), this.closePromise;
			}
			closeResource() {
				return this.abort();
			}
		}
		function handlePostEndError() {
			this.removeListener("close", removePostEndErrorHandler);
		}
		function removePostEndErrorHandler() {
			this.removeListener("error", handlePostEndError);
		}
		class WebStreamReader extends AbstractStreamReader {
			constructor(e, t) {
				super(t), this.reader = e, this.released = !1;
			}
			async abort() {
				this.released ||= (this.reader.releaseLock(), !0);
			}
		}
		class WebStreamByobReader extends WebStreamReader {
			async readFromStream(e, t) {
				if (e.length === 0) return 0;
				let n = await this.reader.read(new Uint8Array(e.length), { min: t ? void 0 : e.length });
				return n.done && (this.endOfStream = n.done), n.value ? (e.set(n.value), n.value.length) : 0;
			}
		}
		class WebStreamDefaultReader extends AbstractStreamReader {
			constructor(e, t) {
				super(t), this.reader = e, this.buffer = null;
			}
			writeChunk(e, t) {
				let n = Math.min(t.length, e.length);
				return e.set(t.subarray(0, n)), this.buffer = n < t.length ? t.subarray(n) : null, n;
			}
			async readFromStream(e, t) {
				if (e.length === 0) return 0;
				let n = 0;
				for (this.buffer && (n += this.writeChunk(e, this.buffer)); n < e.length && !this.endOfStream;) {
					let t = await this.reader.read();
					if (t.done) {
						this.endOfStream = !0;
						break;
					}
					t.value && (n += this.writeChunk(e.subarray(n), t.value));
				}
				if (!t && n === 0 && this.endOfStream) throw new EndOfStreamError();
				return n;
			}
			abort() {
				return this.interrupted = !0, this.reader.cancel();
			}
			async closeResource() {
				try {
					await this.abort();
				} finally {
					this.reader.releaseLock();
				}
			}
		}
		function makeWebStreamReader(e, t) {
			try {
				let n = e.getReader({ mode: "byob" });
				return n instanceof ReadableStreamDefaultReader ? new WebStreamDefaultReader(n, t) : new WebStreamByobReader(n, t);
			} catch (n) {
				if (n instanceof TypeError) return new WebStreamDefaultReader(e.getReader(), t);
				throw n;
			}
		}
		class AbstractTokenizer {
			constructor(e) {
				this.numBuffer = new Uint8Array(10), this.position = 0, this.maxBufferSize = BufferSizeError_getMaxBufferSize(e), AbortSignal_throwIfAborted(e?.abortSignal), this.onClose = e?.onClose, e?.abortSignal && this.addAbortListener(e.abortSignal, () => {
					this.abort().catch(() => {});
				});
			}
			addAbortListener(e, t) {
				this.abortSignal = e, this.abortListener = t, e.addEventListener("abort", t, { once: !0 });
			}
			removeAbortListener() {
				this.abortListener && this.abortSignal?.removeEventListener("abort", this.abortListener), this.abortSignal = void 0, this.abortListener = void 0;
			}
			async readToken(e, t = this.position) {
				this.validateTokenRead(e.len, t);
				let n = new Uint8Array(e.len);
				if (await this.readBuffer(n, { position: t }) < e.len) throw new EndOfStreamError();
				return e.get(n, 0);
			}
			async peekToken(e, t = this.position) {
				let n = t ?? this.position;
				this.validateTokenRead(e.len, n, !0);
				let r = new Uint8Array(e.len);
				if (await this.peekBuffer(r, { position: n }) < e.len) throw new EndOfStreamError();
				return e.get(r, 0);
			}
			async readNumber(e) {
				if (await this.readBuffer(this.numBuffer, { length: e.len }) < e.len) throw new EndOfStreamError();
				return e.get(this.numBuffer, 0);
			}
			async peekNumber(e) {
				if (await this.peekBuffer(this.numBuffer, { length: e.len }) < e.len) throw new EndOfStreamError();
				return e.get(this.numBuffer, 0);
			}
			async ignore(e) {
				if (e < 0) throw RangeError("ignore length must be ≥ 0 bytes");
				if (this.validateLength(e, "ignore length"), this.validateLength(this.position + e, "end position"), this.fileInfo.size !== void 0) {
					let t = Math.max(0, this.fileInfo.size - this.position);
					if (e > t) return this.position += t, t;
				}
				return this.position += e, e;
			}
			close() {
				return this.closePromise ||= (this.removeAbortListener(), Promise.resolve().then(() => this.closeOnce())), this.closePromise;
			}
			async closeOnce() {
				await this.abort(), await this.onClose?.();
			}
			validateLength(e, t) {
				if (!Number.isSafeInteger(e) || e < 0) throw RangeError(`${t} must be a non-negative safe integer`);
			}
			validateBufferSize(e) {
				if (this.validateLength(e, "buffer length"), e > this.maxBufferSize) throw new BufferSizeError_BufferSizeError(e, this.maxBufferSize);
			}
			validateTokenRead(e, t, n = !1) {
				if (this.validateBufferSize(e), this.validateLength(t, "position"), this.validateLength(t + e, "end position"), !this.supportsRandomAccess() && t < this.position) throw Error("`options.position` must be equal or greater than `tokenizer.position`");
				if (n && !this.supportsRandomAccess() && this.validateBufferSize(e + t - this.position), this.fileInfo.size !== void 0 && e > this.fileInfo.size - t) throw new EndOfStreamError();
			}
			normalizeOptions(e, t) {
				let n = t?.length ?? e.length, r = t?.position ?? this.position;
				if (this.validateLength(n, "length"), this.validateLength(r, "position"), this.validateLength(r + n, "end position"), n > e.length) throw RangeError("length must not exceed the target buffer length");
				if (!this.supportsRandomAccess() && r < this.position) throw Error("`options.position` must be equal or greater than `tokenizer.position`");
				return {
					length: n,
					position: r,
					mayBeLess: t?.mayBeLess ?? !1
				};
			}
			abort() {
				return this.removeAbortListener(), Promise.resolve();
			}
		}
		class BlobTokenizer extends AbstractTokenizer {
			constructor(e, t) {
				super(t), this.blob = e, this.fileInfo = {
					...t?.fileInfo ?? {},
					size: e.size,
					mimeType: e.type
				};
			}
			async readBuffer(e, t) {
				let n = this.normalizeOptions(e, t), r = await this.peekBuffer(e, n);
				return this.position = n.position + r, r;
			}
			async peekBuffer(e, t) {
				let n = this.normalizeOptions(e, t), r = Math.max(0, Math.min(this.blob.size - n.position, n.length));
				if (!n.mayBeLess && r < n.length) throw new EndOfStreamError();
				for (let t = 0; t < r;) {
					let i = Math.min(this.maxBufferSize, r - t), a = n.position + t, o = await this.blob.slice(a, a + i).arrayBuffer();
					e.set(new Uint8Array(o), t), t += i;
				}
				return r;
			}
			close() {
				return super.close();
			}
			supportsRandomAccess() {
				return !0;
			}
			setPosition(e) {
				this.validateLength(e, "position"), this.position = e;
			}
		}
		class BufferTokenizer extends AbstractTokenizer {
			constructor(e, t) {
				super(t), this.uint8Array = e, this.fileInfo = {
					...t?.fileInfo ?? {},
					size: e.length
				};
			}
			async readBuffer(e, t) {
				let n = this.normalizeOptions(e, t), r = await this.peekBuffer(e, n);
				return this.position = n.position + r, r;
			}
			async peekBuffer(e, t) {
				let n = this.normalizeOptions(e, t), r = Math.max(0, Math.min(this.uint8Array.length - n.position, n.length));
				if (!n.mayBeLess && r < n.length) throw new EndOfStreamError();
				return e.set(this.uint8Array.subarray(n.position, n.position + r)), r;
			}
			close() {
				return super.close();
			}
			supportsRandomAccess() {
				return !0;
			}
			setPosition(e) {
				this.validateLength(e, "position"), this.position = e;
			}
		}
		let _e = 256e3;
		class ReadStreamTokenizer_ReadStreamTokenizer extends AbstractTokenizer {
			constructor(e, t) {
				super(t), this.streamReader = e, this.fileInfo = t?.fileInfo ?? {};
			}
			async readBuffer(e, t) {
				let n = this.normalizeOptions(e, t), r = n.position - this.position;
				if (r > 0) return await this.ignore(r), this.readBuffer(e, t);
				if (r < 0) throw Error("`options.position` must be equal or greater than `tokenizer.position`");
				if (n.length === 0) return 0;
				let i = 0;
				for (; i < n.length;) {
					let t = Math.min(this.maxBufferSize, n.length - i), r = await this.streamReader.read(e.subarray(i, i + t), !0);
					if (i += r, this.position += r, r < t) break;
				}
				if (!n.mayBeLess && i < n.length) throw new EndOfStreamError();
				return i;
			}
			async peekBuffer(e, t) {
				let n = this.normalizeOptions(e, t);
				if (n.length === 0) return 0;
				if (this.fileInfo.size !== void 0 && n.position >= this.fileInfo.size) {
					if (n.mayBeLess) return 0;
					throw new EndOfStreamError();
				}
				let r = n.length + n.position - this.position;
				this.validateBufferSize(r);
				let i = 0;
				if (n.position) {
					let t = n.position - this.position;
					if (t > 0) {
						let r = new Uint8Array(n.length + t);
						i = await this.peekBuffer(r, { mayBeLess: n.mayBeLess });
						let a = Math.max(0, i - t);
						return e.set(r.subarray(t, t + a)), a;
					}
					if (t < 0) throw Error("Cannot peek from a negative offset in a stream");
				}
				if (n.length > 0) {
					try {
						let t = new Uint8Array(n.length);
						i = await this.streamReader.peek(t, !0), e.set(t.subarray(0, i));
					} catch (e) {
						if (t?.mayBeLess && e instanceof EndOfStreamError) return 0;
						throw e;
					}
					if (!n.mayBeLess && i < n.length) throw new EndOfStreamError();
				}
				return i;
			}
			async ignore(e) {
				if (e < 0) throw RangeError("ignore length must be ≥ 0 bytes");
				if (this.validateLength(e, "ignore length"), this.validateLength(this.position + e, "end position"), e > 0 && this.fileInfo.size !== void 0 && e > this.fileInfo.size - this.position) throw new EndOfStreamError();
				let t = Math.min(256e3, this.maxBufferSize, e), n = new Uint8Array(t), r = 0;
				for (; r < e;) {
					let i = e - r, a = await this.readBuffer(n, { length: Math.min(t, i) });
					if (a < 0) return a;
					r += a;
				}
				return r;
			}
			abort() {
				return this.removeAbortListener(), this.streamReader.abort();
			}
			async close() {
				return this.removeAbortListener(), this.streamReader.close();
			}
			supportsRandomAccess() {
				return !1;
			}
		}
		class TokenizerBoundaryError extends RangeError {
			constructor(e, t, n) {
				super(`Range at position ${e} with length ${t} exceeds tokenizer view size ${n}`), this.position = e, this.length = t, this.size = n, this.name = "TokenizerBoundaryError";
			}
		}
		function isRandomAccessTokenizer(e) {
			return e.supportsRandomAccess() && "setPosition" in e && typeof e.setPosition == "function" && typeof e.fileInfo.size == "number";
		}
		function validateOffset(e, t) {
			if (!Number.isSafeInteger(e) || e < 0) throw RangeError(`${t} must be a non-negative safe integer`);
		}
		function createTokenizerView(e, t) {
			return isRandomAccessTokenizer(e) ? new RandomAccessTokenizerView(e, t) : new TokenizerView(e, t);
		}
		class TokenizerView {
			constructor(e, t) {
				this.source = e, this.size = t, this.closed = !1, this.closedPosition = 0, this.busy = !1, validateOffset(t, "length"), validateOffset(e.position, "source position"), validateOffset(e.position + t, "end position"), e instanceof TokenizerView && (e.assertAvailable(), e.translateRange(t, e.position)), this.start = e.position, this.fileInfo = { size: t };
			}
			get position() {
				return this.closed ? this.closedPosition : this.source.position - this.start;
			}
			get remaining() {
				return this.size - this.position;
			}
			supportsRandomAccess() {
				return !1;
			}
			createView(e) {
				return this.assertAvailable(), createTokenizerView(this, e);
			}
			async readBuffer(e, t) {
				return this.bufferOperation("readBuffer", e, t);
			}
			async peekBuffer(e, t) {
				return this.bufferOperation("peekBuffer", e, t);
			}
			async bufferOperation(e, t, n) {
				this.assertAvailable();
				let r = n?.length ?? t.length, i = n?.position ?? this.position, a = this.translateRange(r, i);
				if (r > t.length) throw RangeError("length must not exceed the target buffer length");
				return this.run(() => this.source[e](t, {
					...n,
					length: r,
					position: a
				}));
			}
			async readToken(e, t = this.position) {
				this.assertAvailable();
				let n = this.translateRange(e.len, t);
				return this.run(() => this.source.readToken(e, n));
			}
			async peekToken(e, t = this.position) {
				this.assertAvailable();
				let n = this.translateRange(e.len, t ?? this.position);
				return this.run(() => this.source.peekToken(e, n));
			}
			async readNumber(e) {
				return this.assertAvailable(), this.translateRange(e.len, this.position), this.run(() => this.source.readNumber(e));
			}
			async peekNumber(e) {
				return this.assertAvailable(), this.translateRange(e.len, this.position), this.run(() => this.source.peekNumber(e));
			}
			async ignore(e) {
				return this.assertAvailable(), this.translateRange(e, this.position), this.run(() => this.source.ignore(e));
			}
			async consumeRemainder() {
				this.assertAvailable();
				let e = this.remaining, t = this.translateRange(e, this.position) + e;
				return this.run(async () => {
					if (e === 0) return 0;
					if (isRandomAccessTokenizer(this.source)) {
						if (await this.source.peekBuffer(new Uint8Array(1), { position: t - 1 }) !== 1) throw new EndOfStreamError();
						this.source.setPosition(t);
					} else if (await this.source.ignore(e) !== e) throw new EndOfStreamError();
					return e;
				});
			}
			async close() {
				if (!this.closed) {
					if (this.busy) throw Error("Cannot close a tokenizer view during an active operation");
					this.closedPosition = this.position, this.closed = !0;
				}
			}
			async abort() {
				if (!this.closed) try {
					await this.source.abort();
				} finally {
					this.closedPosition = this.position, this.closed = !0;
				}
			}
			assertAvailable() {
				if (this.closed) throw Error("Tokenizer view is closed");
				if (this.busy) throw Error("Tokenizer views require sequential operations");
				this.source instanceof TokenizerView && this.source.assertAvailable();
			}
			translateRange(e, t) {
				if (validateOffset(e, "length"), validateOffset(t, "position"), validateOffset(t + e, "end position"), t > this.size || e > this.size - t) throw new TokenizerBoundaryError(t, e, this.size);
				if (!this.supportsRandomAccess() && t < this.position) throw Error("`options.position` must be equal or greater than `tokenizer.position`");
				return this.start + t;
			}
			async run(e) {
				this.busy = !0;
				try {
					return await e();
				} finally {
					this.busy = !1;
				}
			}
		}
		class RandomAccessTokenizerView extends TokenizerView {
			constructor(e, t) {
				super(e, t);
			}
			supportsRandomAccess() {
				return !0;
			}
			setPosition(e) {
				this.assertAvailable(), this.source.setPosition(this.translateRange(0, e));
			}
			createView(e) {
				return this.assertAvailable(), createTokenizerView(this, e);
			}
		}
		let ve = 1024, ye = 16;
		function fromWebStream(e, t) {
			BufferSizeError_getMaxBufferSize(t), AbortSignal_throwIfAborted(t?.abortSignal);
			let n = makeWebStreamReader(e);
			return new ReadStreamTokenizer_ReadStreamTokenizer(n, t);
		}
		function fromBuffer(e, t) {
			return new BufferTokenizer(e, t);
		}
		function fromBlob(e, t) {
			return new BlobTokenizer(e, t);
		}
		var b = n(2830);
		let x = {
			LocalFileHeader: 67324752,
			DataDescriptor: 134695760,
			CentralFileHeader: 33639248,
			EndOfCentralDirectory: 101010256
		}, S = {
			get(e) {
				return {
					signature: h.get(e, 0),
					compressedSize: h.get(e, 8),
					uncompressedSize: h.get(e, 12)
				};
			},
			len: 16
		}, C = {
			get(e) {
				let t = d.get(e, 6);
				return {
					signature: h.get(e, 0),
					minVersion: d.get(e, 4),
					dataDescriptor: !!(t & 8),
					compressedMethod: d.get(e, 8),
					compressedSize: h.get(e, 18),
					uncompressedSize: h.get(e, 22),
					filenameLength: d.get(e, 26),
					extraFieldLength: d.get(e, 28),
					filename: null
				};
			},
			len: 30
		}, w = {
			get(e) {
				return {
					signature: h.get(e, 0),
					nrOfThisDisk: d.get(e, 4),
					nrOfThisDiskWithTheStart: d.get(e, 6),
					nrOfEntriesOnThisDisk: d.get(e, 8),
					nrOfEntriesOfSize: d.get(e, 10),
					sizeOfCd: h.get(e, 12),
					offsetOfStartOfCd: h.get(e, 16),
					zipFileCommentLength: d.get(e, 20)
				};
			},
			len: 22
		}, T = {
			get(e) {
				let t = d.get(e, 8);
				return {
					signature: h.get(e, 0),
					minVersion: d.get(e, 6),
					dataDescriptor: !!(t & 8),
					compressedMethod: d.get(e, 10),
					compressedSize: h.get(e, 20),
					uncompressedSize: h.get(e, 24),
					filenameLength: d.get(e, 28),
					extraFieldLength: d.get(e, 30),
					fileCommentLength: d.get(e, 32),
					relativeOffsetOfLocalHeader: h.get(e, 42),
					filename: null
				};
			},
			len: 46
		};
		function signatureToArray(e) {
			let t = new Uint8Array(h.len);
			return h.put(t, 0, e), t;
		}
		let E = b("tokenizer:inflate"), D = 262144, O = signatureToArray(x.DataDescriptor), k = signatureToArray(x.EndOfCentralDirectory);
		class ZipHandler {
			constructor(e) {
				this.tokenizer = e, this.syncBuffer = new Uint8Array(D);
			}
			async isZip() {
				return await this.peekSignature() === x.LocalFileHeader;
			}
			peekSignature() {
				return this.tokenizer.peekToken(h);
			}
			async findEndOfCentralDirectoryLocator() {
				let e = this.tokenizer, t = Math.min(16384, e.fileInfo.size), n = this.syncBuffer.subarray(0, t);
				await this.tokenizer.readBuffer(n, { position: e.fileInfo.size - t });
				for (let r = n.length - 4; r >= 0; r--) if (n[r] === k[0] && n[r + 1] === k[1] && n[r + 2] === k[2] && n[r + 3] === k[3]) return e.fileInfo.size - t + r;
				return -1;
			}
			async readCentralDirectory() {
				if (!this.tokenizer.supportsRandomAccess()) {
					E("Cannot reading central-directory without random-read support");
					return;
				}
				E("Reading central-directory...");
				let e = this.tokenizer.position, t = await this.findEndOfCentralDirectoryLocator();
				if (t > 0) {
					E("Central-directory 32-bit signature found");
					let n = await this.tokenizer.readToken(w, t), r = [];
					this.tokenizer.setPosition(n.offsetOfStartOfCd);
					for (let e = 0; e < n.nrOfEntriesOfSize; ++e) {
						let t = await this.tokenizer.readToken(T);
						if (t.signature !== x.CentralFileHeader) throw Error("Expected Central-File-Header signature");
						t.filename = await this.tokenizer.readToken(new StringType(t.filenameLength, "utf-8")), await this.tokenizer.ignore(t.extraFieldLength), await this.tokenizer.ignore(t.fileCommentLength), r.push(t), E(`Add central-directory file-entry: n=${e + 1}/${r.length}: filename=${r[e].filename}`);
					}
					return this.tokenizer.setPosition(e), r;
				}
				this.tokenizer.setPosition(e);
			}
			async unzip(e) {
				let t = await this.readCentralDirectory();
				if (t) return this.iterateOverCentralDirectory(t, e);
				let n = !1;
				do {
					let t = await this.readLocalFileHeader();
					if (!t) break;
					let r = e(t);
					n = !!r.stop;
					let i;
					if (await this.tokenizer.ignore(t.extraFieldLength), t.dataDescriptor && t.compressedSize === 0) {
						let e = [], n = D;
						E("Compressed-file-size unknown, scanning for next data-descriptor-signature....");
						let i = -1;
						for (; i < 0 && n === D;) {
							n = await this.tokenizer.peekBuffer(this.syncBuffer, { mayBeLess: !0 }), i = indexOf(this.syncBuffer.subarray(0, n), O);
							let t = i >= 0 ? i : n;
							if (r.handler) {
								let n = new Uint8Array(t);
								await this.tokenizer.readBuffer(n), e.push(n);
							} else await this.tokenizer.ignore(t);
						}
						E(`Found data-descriptor-signature at pos=${this.tokenizer.position}`), r.handler && await this.inflate(t, mergeArrays(e), r.handler);
					} else r.handler ? (E(`Reading compressed-file-data: ${t.compressedSize} bytes`), i = new Uint8Array(t.compressedSize), await this.tokenizer.readBuffer(i), await this.inflate(t, i, r.handler)) : (E(`Ignoring compressed-file-data: ${t.compressedSize} bytes`), await this.tokenizer.ignore(t.compressedSize));
					if (E(`Reading data-descriptor at pos=${this.tokenizer.position}`), t.dataDescriptor && (await this.tokenizer.readToken(S)).signature !== 134695760) throw Error(`Expected data-descriptor-signature at position ${this.tokenizer.position - S.len}`);
				} while (!n);
			}
			async iterateOverCentralDirectory(e, t) {
				for (let n of e) {
					let e = t(n);
					if (e.handler) {
						this.tokenizer.setPosition(n.relativeOffsetOfLocalHeader);
						let t = await this.readLocalFileHeader();
						if (t) {
							await this.tokenizer.ignore(t.extraFieldLength);
							let r = new Uint8Array(n.compressedSize);
							await this.tokenizer.readBuffer(r), await this.inflate(t, r, e.handler);
						}
					}
					if (e.stop) break;
				}
			}
			async inflate(e, t, n) {
				if (e.compressedMethod === 0) return n(t);
				if (e.compressedMethod !== 8) throw Error(`Unsupported ZIP compression method: ${e.compressedMethod}`);
				return E(`Decompress filename=${e.filename}, compressed-size=${t.length}`), n(await ZipHandler.decompressDeflateRaw(t));
			}
			static async decompressDeflateRaw(e) {
				let t = new ReadableStream({ start(t) {
					t.enqueue(e), t.close();
				} }), n = new DecompressionStream("deflate-raw"), r = t.pipeThrough(n);
				try {
					let e = await new Response(r).arrayBuffer();
					return new Uint8Array(e);
				} catch (e) {
					let t = e instanceof Error ? `Failed to deflate ZIP entry: ${e.message}` : "Unknown decompression error in ZIP entry";
					throw TypeError(t);
				}
			}
			async readLocalFileHeader() {
				let e = await this.tokenizer.peekToken(h);
				if (e === x.LocalFileHeader) {
					let e = await this.tokenizer.readToken(C);
					return e.filename = await this.tokenizer.readToken(new StringType(e.filenameLength, "utf-8")), e;
				}
				if (e === x.CentralFileHeader) return !1;
				throw Error(e === 3759263696 ? "Encrypted ZIP" : "Unexpected signature");
			}
		}
		function indexOf(e, t) {
			let n = e.length, r = t.length;
			if (r > n) return -1;
			for (let i = 0; i <= n - r; i++) {
				let n = !0;
				for (let a = 0; a < r; a++) if (e[i + a] !== t[a]) {
					n = !1;
					break;
				}
				if (n) return i;
			}
			return -1;
		}
		function mergeArrays(e) {
			let t = e.reduce((e, t) => e + t.length, 0), n = new Uint8Array(t), r = 0;
			for (let t of e) n.set(t, r), r += t.length;
			return n;
		}
		class GzipHandler {
			constructor(e) {
				this.tokenizer = e;
			}
			inflate() {
				let e = this.tokenizer;
				return new ReadableStream({ async pull(t) {
					let n = new Uint8Array(1024), r = await e.readBuffer(n, { mayBeLess: !0 });
					r === 0 ? t.close() : t.enqueue(n.subarray(0, r));
				} }).pipeThrough(new DecompressionStream("gzip"));
			}
		}
		let A = Object.prototype.toString, j = "[object Uint8Array]", M = "[object ArrayBuffer]", N = { utf8: new globalThis.TextDecoder("utf8") }, P = new globalThis.TextEncoder(), be = 65535, xe = Array.from({ length: 256 }, (e, t) => t.toString(16).padStart(2, "0")), Se = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			a: 10,
			b: 11,
			c: 12,
			d: 13,
			e: 14,
			f: 15,
			A: 10,
			B: 11,
			C: 12,
			D: 13,
			E: 14,
			F: 15
		};
		function getUintBE(e) {
			let { byteLength: t } = e;
			if (t === 6) return e.getUint16(0) * 2 ** 32 + e.getUint32(2);
			if (t === 5) return e.getUint8(0) * 2 ** 32 + e.getUint32(1);
			if (t === 4) return e.getUint32(0);
			if (t === 3) return e.getUint8(0) * 2 ** 16 + e.getUint16(1);
			if (t === 2) return e.getUint16(0);
			if (t === 1) return e.getUint8(0);
		}
		function stringToBytes(e, t) {
			if (t === "utf-16le") {
				let t = [];
				for (let n = 0; n < e.length; n++) {
					let r = e.charCodeAt(n);
					t.push(r & 255, r >> 8 & 255);
				}
				return t;
			}
			if (t === "utf-16be") {
				let t = [];
				for (let n = 0; n < e.length; n++) {
					let r = e.charCodeAt(n);
					t.push(r >> 8 & 255, r & 255);
				}
				return t;
			}
			return [...e].map((e) => e.charCodeAt(0));
		}
		function tarHeaderChecksumMatches(e, t = 0) {
			let n = Number.parseInt(new StringType(6).get(e, 148).replace(/\0.*$/, "").trim(), 8);
			if (Number.isNaN(n)) return !1;
			let r = 256;
			for (let n = t; n < t + 148; n++) r += e[n];
			for (let n = t + 156; n < t + 512; n++) r += e[n];
			return n === r;
		}
		let F = {
			get: (e, t) => e[t + 3] & 127 | e[t + 2] << 7 | e[t + 1] << 14 | e[t] << 21,
			len: 4
		}, I = "jpg,png,apng,gif,webp,flif,xcf,cr2,cr3,orf,arw,dng,nef,rw2,raf,tif,bmp,icns,jxr,psd,indd,zip,tar,rar,gz,bz2,7z,dmg,mp4,mid,mkv,webm,mov,avi,mpg,mp2,mp3,m4a,oga,ogg,ogv,opus,flac,wav,spx,amr,pdf,epub,elf,macho,exe,swf,rtf,wasm,woff,woff2,eot,ttf,otf,ttc,ico,flv,ps,xz,sqlite,nes,crx,xpi,cab,deb,ar,rpm,Z,lz,cfb,mxf,mts,blend,bpg,docx,pptx,xlsx,3gp,3g2,j2c,jp2,jpm,jpx,mj2,aif,qcp,odt,ods,odp,xml,mobi,heic,cur,ktx,ape,wv,dcm,ics,glb,pcap,dsf,lnk,alias,voc,ac3,m4v,m4p,m4b,f4v,f4p,f4b,f4a,mie,asf,ogm,ogx,mpc,arrow,shp,aac,mp1,it,s3m,xm,skp,avif,eps,lzh,pgp,asar,stl,chm,3mf,zst,jxl,vcf,jls,pst,dwg,parquet,class,arj,cpio,ace,avro,icc,fbx,vsdx,vtt,apk,drc,lz4,potx,xltx,dotx,xltm,ott,ots,otp,odg,otg,xlsm,docm,dotm,potm,pptm,jar,jmp,rm,sav,ppsm,ppsx,tar.gz,reg,dat".split(","), L = "image/jpeg,image/png,image/gif,image/webp,image/flif,image/x-xcf,image/x-canon-cr2,image/x-canon-cr3,image/tiff,image/bmp,image/vnd.ms-photo,image/vnd.adobe.photoshop,application/x-indesign,application/epub+zip,application/x-xpinstall,application/vnd.ms-powerpoint.slideshow.macroenabled.12,application/vnd.oasis.opendocument.text,application/vnd.oasis.opendocument.spreadsheet,application/vnd.oasis.opendocument.presentation,application/vnd.openxmlformats-officedocument.wordprocessingml.document,application/vnd.openxmlformats-officedocument.presentationml.presentation,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.presentationml.slideshow,application/zip,application/x-tar,application/x-rar-compressed,application/gzip,application/x-bzip2,application/x-7z-compressed,application/x-apple-diskimage,application/vnd.apache.arrow.file,video/mp4,audio/midi,video/matroska,video/webm,video/quicktime,video/vnd.avi,audio/wav,audio/qcelp,audio/x-ms-asf,video/x-ms-asf,application/vnd.ms-asf,video/mpeg,video/3gpp,audio/mpeg,audio/mp4,video/ogg,audio/ogg,audio/ogg; codecs=opus,application/ogg,audio/flac,audio/ape,audio/wavpack,audio/amr,application/pdf,application/x-elf,application/x-mach-binary,application/x-msdownload,application/x-shockwave-flash,application/rtf,application/wasm,font/woff,font/woff2,application/vnd.ms-fontobject,font/ttf,font/otf,font/collection,image/x-icon,video/x-flv,application/postscript,application/eps,application/x-xz,application/x-sqlite3,application/x-nintendo-nes-rom,application/x-google-chrome-extension,application/vnd.ms-cab-compressed,application/x-deb,application/x-unix-archive,application/x-rpm,application/x-compress,application/x-lzip,application/x-cfb,application/x-mie,application/mxf,video/mp2t,application/x-blender,image/bpg,image/j2c,image/jp2,image/jpx,image/jpm,image/mj2,audio/aiff,application/xml,application/x-mobipocket-ebook,image/heif,image/heif-sequence,image/heic,image/heic-sequence,image/icns,image/ktx,application/dicom,audio/x-musepack,text/calendar,text/vcard,text/vtt,model/gltf-binary,application/vnd.tcpdump.pcap,audio/x-dsf,application/x.ms.shortcut,application/x.apple.alias,audio/x-voc,audio/vnd.dolby.dd-raw,audio/x-m4a,image/apng,image/x-olympus-orf,image/x-sony-arw,image/x-adobe-dng,image/x-nikon-nef,image/x-panasonic-rw2,image/x-fujifilm-raf,video/x-m4v,video/3gpp2,application/x-esri-shape,audio/aac,audio/x-it,audio/x-s3m,audio/x-xm,video/MP1S,video/MP2P,application/vnd.sketchup.skp,image/avif,application/x-lzh-compressed,application/pgp-encrypted,application/x-asar,model/stl,application/vnd.ms-htmlhelp,model/3mf,image/jxl,application/zstd,image/jls,application/vnd.ms-outlook,image/vnd.dwg,application/vnd.apache.parquet,application/java-vm,application/x-arj,application/x-cpio,application/x-ace-compressed,application/avro,application/vnd.iccprofile,application/x.autodesk.fbx,application/vnd.visio,application/vnd.android.package-archive,application/vnd.google.draco,application/x-lz4,application/vnd.openxmlformats-officedocument.presentationml.template,application/vnd.openxmlformats-officedocument.spreadsheetml.template,application/vnd.openxmlformats-officedocument.wordprocessingml.template,application/vnd.ms-excel.template.macroenabled.12,application/vnd.oasis.opendocument.text-template,application/vnd.oasis.opendocument.spreadsheet-template,application/vnd.oasis.opendocument.presentation-template,application/vnd.oasis.opendocument.graphics,application/vnd.oasis.opendocument.graphics-template,application/vnd.ms-excel.sheet.macroenabled.12,application/vnd.ms-word.document.macroenabled.12,application/vnd.ms-word.template.macroenabled.12,application/vnd.ms-powerpoint.template.macroenabled.12,application/vnd.ms-powerpoint.presentation.macroenabled.12,application/java-archive,application/vnd.rn-realmedia,application/x-spss-sav,application/x-ms-regedit,application/x-ft-windows-registry-hive,application/x-jmp-data".split(","), R = 4100, z = 4098, B = 1048576, V = 1024, H = 2 ** 31 - 1, U = 16777216, W = B, G = B, Ce = U, we = 1, Te = 100, K = U, Ee = 64, q = W, De = 256, Oe = 512, ke = U, Ae = 512, je = 512, Me = 256, Ne = W, J = W, Pe = W, Y = U, X = new Set([
			"Unexpected signature",
			"Encrypted ZIP",
			"Expected Central-File-Header signature"
		]), Z = [
			"ZIP entry count exceeds ",
			"Unsupported ZIP compression method:",
			"ZIP entry compressed data exceeds ",
			"ZIP entry decompressed data exceeds ",
			"Expected data-descriptor-signature at position "
		], Q = new Set([
			"Z_BUF_ERROR",
			"Z_DATA_ERROR",
			"ERR_INVALID_STATE"
		]);
		class ParserHardLimitError extends Error {}
		function patchWebByobTokenizerClose(e) {
			let t = e?.streamReader;
			if (t?.constructor?.name !== "WebStreamByobReader") return e;
			let { reader: n } = t, cancelAndRelease = async () => {
				await n.cancel(), n.releaseLock();
			};
			return t.close = cancelAndRelease, t.abort = async () => {
				t.interrupted = !0, await cancelAndRelease();
			}, e;
		}
		function getSafeBound(e, t, n) {
			if (!Number.isFinite(e) || e < 0 || e > t) throw new ParserHardLimitError(`${n} has invalid size ${e} (maximum ${t} bytes)`);
			return e;
		}
		async function safeIgnore(e, t, { maximumLength: n = U, reason: r = "skip" } = {}) {
			let i = getSafeBound(t, n, r);
			await e.ignore(i);
		}
		async function safeReadBuffer(e, t, n, { maximumLength: r = t.length, reason: i = "read" } = {}) {
			let a = getSafeBound(n?.length ?? t.length, r, i);
			return e.readBuffer(t, {
				...n,
				length: a
			});
		}
		async function decompressDeflateRawWithLimit(e, { maximumLength: t = B } = {}) {
			let n = new ReadableStream({ start(t) {
				t.enqueue(e), t.close();
			} }).pipeThrough(new DecompressionStream("deflate-raw")).getReader(), r = [], i = 0;
			try {
				for (;;) {
					let { done: e, value: a } = await n.read();
					if (e) break;
					if (i += a.length, i > t) throw await n.cancel(), Error(`ZIP entry decompressed data exceeds ${t} bytes`);
					r.push(a);
				}
			} finally {
				n.releaseLock();
			}
			let a = new Uint8Array(i), o = 0;
			for (let e of r) a.set(e, o), o += e.length;
			return a;
		}
		let $ = 134695760, Fe = 16, Ie = 15;
		function findZipDataDescriptorOffset(e, t) {
			if (e.length < 16) return -1;
			let n = e.length - 16;
			for (let r = 0; r <= n; r++) if (h.get(e, r) === $ && h.get(e, r + 8) === t + r) return r;
			return -1;
		}
		function isPngAncillaryChunk(e) {
			return !!(e.codePointAt(0) & 32);
		}
		function mergeByteChunks(e, t) {
			let n = new Uint8Array(t), r = 0;
			for (let t of e) n.set(t, r), r += t.length;
			return n;
		}
		async function readZipDataDescriptorEntryWithLimit(e, { shouldBuffer: t, maximumLength: n = B } = {}) {
			let { syncBuffer: r } = e, { length: i } = r, a = [], o = 0;
			for (;;) {
				let s = await e.tokenizer.peekBuffer(r, { mayBeLess: !0 }), c = findZipDataDescriptorOffset(r.subarray(0, s), o), l = c >= 0 ? 0 : s === i ? Math.min(15, s - 1) : 0, u = c >= 0 ? c : s - l;
				if (u === 0) break;
				if (o += u, o > n) throw Error(`ZIP entry compressed data exceeds ${n} bytes`);
				if (t) {
					let t = new Uint8Array(u);
					await e.tokenizer.readBuffer(t), a.push(t);
				} else await e.tokenizer.ignore(u);
				if (c >= 0) break;
			}
			if (hasUnknownFileSize(e.tokenizer) || (e.knownSizeDescriptorScannedBytes += o), t) return mergeByteChunks(a, o);
		}
		function getRemainingZipScanBudget(e, t) {
			return hasUnknownFileSize(e.tokenizer) ? Math.max(0, U - (e.tokenizer.position - t)) : Math.max(0, B - e.knownSizeDescriptorScannedBytes);
		}
		async function readZipEntryData(e, t, { shouldBuffer: n, maximumDescriptorLength: r = B } = {}) {
			if (t.dataDescriptor && t.compressedSize === 0) return readZipDataDescriptorEntryWithLimit(e, {
				shouldBuffer: n,
				maximumLength: r
			});
			if (!n) {
				await safeIgnore(e.tokenizer, t.compressedSize, {
					maximumLength: hasUnknownFileSize(e.tokenizer) ? B : e.tokenizer.fileInfo.size,
					reason: "ZIP entry compressed data"
				});
				return;
			}
			let i = getMaximumZipBufferedReadLength(e.tokenizer);
			if (!Number.isFinite(t.compressedSize) || t.compressedSize < 0 || t.compressedSize > i) throw Error(`ZIP entry compressed data exceeds ${i} bytes`);
			let a = new Uint8Array(t.compressedSize);
			return await e.tokenizer.readBuffer(a), a;
		}
		ZipHandler.prototype.inflate = async function(e, t, n) {
			if (e.compressedMethod === 0) return n(t);
			if (e.compressedMethod !== 8) throw Error(`Unsupported ZIP compression method: ${e.compressedMethod}`);
			return n(await decompressDeflateRawWithLimit(t, { maximumLength: B }));
		}, ZipHandler.prototype.unzip = async function(e) {
			let t = !1, n = 0, r = this.tokenizer.position;
			this.knownSizeDescriptorScannedBytes = 0;
			do {
				if (hasExceededUnknownSizeScanBudget(this.tokenizer, r, U)) throw new ParserHardLimitError(`ZIP stream probing exceeds ${U} bytes`);
				let i = await this.readLocalFileHeader();
				if (!i) break;
				if (n++, n > V) throw Error(`ZIP entry count exceeds ${V}`);
				let a = e(i);
				t = !!a.stop, await this.tokenizer.ignore(i.extraFieldLength);
				let o = await readZipEntryData(this, i, {
					shouldBuffer: !!a.handler,
					maximumDescriptorLength: Math.min(B, getRemainingZipScanBudget(this, r))
				});
				if (a.handler && await this.inflate(i, o, a.handler), i.dataDescriptor) {
					let e = new Uint8Array(16);
					if (await this.tokenizer.readBuffer(e), h.get(e, 0) !== $) throw Error(`Expected data-descriptor-signature at position ${this.tokenizer.position - e.length}`);
				}
				if (hasExceededUnknownSizeScanBudget(this.tokenizer, r, U)) throw new ParserHardLimitError(`ZIP stream probing exceeds ${U} bytes`);
			} while (!t);
		};
		function createByteLimitedReadableStream(e, t) {
			let n = e.getReader(), r = 0, i = !1, a = !1, cancelSource = async (e) => {
				i || a || (a = !0, await n.cancel(e));
			};
			return new ReadableStream({
				async pull(e) {
					if (r >= t) {
						e.close(), await cancelSource();
						return;
					}
					let { done: a, value: o } = await n.read();
					if (a || !o) {
						i = !0, e.close();
						return;
					}
					let s = t - r;
					o.length > s ? (e.enqueue(o.subarray(0, s)), r += s, e.close(), await cancelSource()) : (e.enqueue(o), r += o.length);
				},
				async cancel(e) {
					await cancelSource(e);
				}
			});
		}
		async function fileTypeFromBuffer(e, t) {
			return new FileTypeParser(t).fromBuffer(e);
		}
		function getFileTypeFromMimeType(e) {
			switch (e = e.toLowerCase(), e) {
				case "application/epub+zip": return {
					ext: "epub",
					mime: e
				};
				case "application/vnd.oasis.opendocument.text": return {
					ext: "odt",
					mime: e
				};
				case "application/vnd.oasis.opendocument.text-template": return {
					ext: "ott",
					mime: e
				};
				case "application/vnd.oasis.opendocument.spreadsheet": return {
					ext: "ods",
					mime: e
				};
				case "application/vnd.oasis.opendocument.spreadsheet-template": return {
					ext: "ots",
					mime: e
				};
				case "application/vnd.oasis.opendocument.presentation": return {
					ext: "odp",
					mime: e
				};
				case "application/vnd.oasis.opendocument.presentation-template": return {
					ext: "otp",
					mime: e
				};
				case "application/vnd.oasis.opendocument.graphics": return {
					ext: "odg",
					mime: e
				};
				case "application/vnd.oasis.opendocument.graphics-template": return {
					ext: "otg",
					mime: e
				};
				case "application/vnd.openxmlformats-officedocument.presentationml.slideshow": return {
					ext: "ppsx",
					mime: e
				};
				case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": return {
					ext: "xlsx",
					mime: e
				};
				case "application/vnd.ms-excel.sheet.macroenabled": return {
					ext: "xlsm",
					mime: "application/vnd.ms-excel.sheet.macroenabled.12"
				};
				case "application/vnd.openxmlformats-officedocument.spreadsheetml.template": return {
					ext: "xltx",
					mime: e
				};
				case "application/vnd.ms-excel.template.macroenabled": return {
					ext: "xltm",
					mime: "application/vnd.ms-excel.template.macroenabled.12"
				};
				case "application/vnd.ms-powerpoint.slideshow.macroenabled": return {
					ext: "ppsm",
					mime: "application/vnd.ms-powerpoint.slideshow.macroenabled.12"
				};
				case "application/vnd.openxmlformats-officedocument.wordprocessingml.document": return {
					ext: "docx",
					mime: e
				};
				case "application/vnd.ms-word.document.macroenabled": return {
					ext: "docm",
					mime: "application/vnd.ms-word.document.macroenabled.12"
				};
				case "application/vnd.openxmlformats-officedocument.wordprocessingml.template": return {
					ext: "dotx",
					mime: e
				};
				case "application/vnd.ms-word.template.macroenabledtemplate": return {
					ext: "dotm",
					mime: "application/vnd.ms-word.template.macroenabled.12"
				};
				case "application/vnd.openxmlformats-officedocument.presentationml.template": return {
					ext: "potx",
					mime: e
				};
				case "application/vnd.ms-powerpoint.template.macroenabled": return {
					ext: "potm",
					mime: "application/vnd.ms-powerpoint.template.macroenabled.12"
				};
				case "application/vnd.openxmlformats-officedocument.presentationml.presentation": return {
					ext: "pptx",
					mime: e
				};
				case "application/vnd.ms-powerpoint.presentation.macroenabled": return {
					ext: "pptm",
					mime: "application/vnd.ms-powerpoint.presentation.macroenabled.12"
				};
				case "application/vnd.ms-visio.drawing": return {
					ext: "vsdx",
					mime: "application/vnd.visio"
				};
				case "application/vnd.ms-package.3dmanufacturing-3dmodel+xml": return {
					ext: "3mf",
					mime: "model/3mf"
				};
			}
		}
		function _check(e, t, n) {
			n = {
				offset: 0,
				...n
			};
			for (let [r, i] of t.entries()) if (n.mask) {
				if (i !== (n.mask[r] & e[r + n.offset])) return !1;
			} else if (i !== e[r + n.offset]) return !1;
			return !0;
		}
		function normalizeSampleSize(e) {
			return Number.isFinite(e) ? Math.max(1, Math.trunc(e)) : R;
		}
		function readByobReaderWithSignal(e, t, n) {
			return n === void 0 ? e.read(t) : (n.throwIfAborted(), new Promise((r, i) => {
				let cleanup = () => {
					n.removeEventListener("abort", onAbort);
				}, onAbort = () => {
					let t = n.reason;
					cleanup(), (async () => {
						try {
							await e.cancel(t);
						} catch {}
					})(), i(t);
				};
				n.addEventListener("abort", onAbort, { once: !0 }), (async () => {
					try {
						let n = await e.read(t);
						cleanup(), r(n);
					} catch (e) {
						cleanup(), i(e);
					}
				})();
			}));
		}
		function normalizeMpegOffsetTolerance(e) {
			return Number.isFinite(e) ? Math.max(0, Math.min(4098, Math.trunc(e))) : 0;
		}
		function getKnownFileSizeOrMaximum(e) {
			return Number.isFinite(e) ? Math.max(0, e) : 2 ** 53 - 1;
		}
		function hasUnknownFileSize(e) {
			let t = e.fileInfo.size;
			return !Number.isFinite(t) || t === 2 ** 53 - 1;
		}
		function hasExceededUnknownSizeScanBudget(e, t, n) {
			return hasUnknownFileSize(e) && e.position - t > n;
		}
		function getMaximumZipBufferedReadLength(e) {
			let t = e.fileInfo.size, n = Number.isFinite(t) ? Math.max(0, t - e.position) : 2 ** 53 - 1;
			return Math.min(n, H);
		}
		function isRecoverableZipError(e) {
			if (e instanceof EndOfStreamError || e instanceof ParserHardLimitError) return !0;
			if (!(e instanceof Error)) return !1;
			if (X.has(e.message) || Q.has(e.code)) return !0;
			for (let t of Z) if (e.message.startsWith(t)) return !0;
			return !1;
		}
		function canReadZipEntryForDetection(e, t = B) {
			let n = [e.compressedSize, e.uncompressedSize];
			for (let e of n) if (!Number.isFinite(e) || e < 0 || e > t) return !1;
			return !0;
		}
		function createOpenXmlZipDetectionState() {
			return {
				hasContentTypesEntry: !1,
				hasParsedContentTypesEntry: !1,
				isParsingContentTypes: !1,
				hasUnparseableContentTypes: !1,
				hasWordDirectory: !1,
				hasPresentationDirectory: !1,
				hasSpreadsheetDirectory: !1,
				hasThreeDimensionalModelEntry: !1
			};
		}
		function updateOpenXmlZipDetectionStateFromFilename(e, t) {
			t.startsWith("word/") && (e.hasWordDirectory = !0), t.startsWith("ppt/") && (e.hasPresentationDirectory = !0), t.startsWith("xl/") && (e.hasSpreadsheetDirectory = !0), t.startsWith("3D/") && t.endsWith(".model") && (e.hasThreeDimensionalModelEntry = !0);
		}
		function getOpenXmlFileTypeFromZipEntries(e) {
			if (!(!e.hasContentTypesEntry || e.hasUnparseableContentTypes || e.isParsingContentTypes || e.hasParsedContentTypesEntry)) {
				if (e.hasWordDirectory) return {
					ext: "docx",
					mime: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
				};
				if (e.hasPresentationDirectory) return {
					ext: "pptx",
					mime: "application/vnd.openxmlformats-officedocument.presentationml.presentation"
				};
				if (e.hasSpreadsheetDirectory) return {
					ext: "xlsx",
					mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
				};
				if (e.hasThreeDimensionalModelEntry) return {
					ext: "3mf",
					mime: "model/3mf"
				};
			}
		}
		function getOpenXmlMimeTypeFromContentTypesXml(e) {
			let t = e.indexOf(".main+xml\"");
			if (t === -1) {
				let t = "application/vnd.ms-package.3dmanufacturing-3dmodel+xml";
				return e.includes(`ContentType="${t}"`) ? t : void 0;
			}
			let n = e.slice(0, t), r = n.lastIndexOf("\"");
			return n.slice(r + 1);
		}
		class FileTypeParser {
			constructor(e) {
				let t = normalizeMpegOffsetTolerance(e?.mpegOffsetTolerance);
				this.options = {
					...e,
					mpegOffsetTolerance: t
				}, this.detectors = [
					...this.options.customDetectors ?? [],
					{
						id: "core",
						detect: this.detectConfident
					},
					{
						id: "core.imprecise",
						detect: this.detectImprecise
					}
				], this.tokenizerOptions = { abortSignal: this.options.signal }, this.gzipProbeDepth = 0;
			}
			getTokenizerOptions() {
				return { ...this.tokenizerOptions };
			}
			createTokenizerFromWebStream(e) {
				return patchWebByobTokenizerClose(fromWebStream(e, this.getTokenizerOptions()));
			}
			async parseTokenizer(e, t = 0) {
				this.detectionReentryCount = t;
				let n = e.position;
				for (let t of this.detectors) {
					let r;
					try {
						r = await t.detect(e);
					} catch (e) {
						if (e instanceof EndOfStreamError || e instanceof ParserHardLimitError) return;
						throw e;
					}
					if (r) return r;
					if (n !== e.position) return;
				}
			}
			async fromTokenizer(e) {
				try {
					return await this.parseTokenizer(e);
				} finally {
					await e.close();
				}
			}
			async fromBuffer(e) {
				if (!(e instanceof Uint8Array || e instanceof ArrayBuffer)) throw TypeError(`Expected the \`input\` argument to be of type \`Uint8Array\` or \`ArrayBuffer\`, got \`${typeof e}\``);
				let t = e instanceof Uint8Array ? e : new Uint8Array(e);
				if (t?.length > 1) return this.fromTokenizer(fromBuffer(t, this.getTokenizerOptions()));
			}
			async fromBlob(e) {
				this.options.signal?.throwIfAborted();
				let t = fromBlob(e, this.getTokenizerOptions());
				return this.fromTokenizer(t);
			}
			async fromStream(e) {
				this.options.signal?.throwIfAborted();
				let t = this.createTokenizerFromWebStream(e);
				return this.fromTokenizer(t);
			}
			async toDetectionStream(e, t) {
				let n = normalizeSampleSize(t?.sampleSize ?? R), r, i, a = e.getReader({ mode: "byob" });
				try {
					let { value: e, done: t } = await readByobReaderWithSignal(a, new Uint8Array(n), this.options.signal);
					if (i = e, !t && e) try {
						r = await this.fromBuffer(e.subarray(0, n));
					} catch (e) {
						if (!(e instanceof EndOfStreamError)) throw e;
						r = void 0;
					}
					i = e;
				} finally {
					a.releaseLock();
				}
				let o = new TransformStream({
					async start(e) {
						e.enqueue(i);
					},
					transform(e, t) {
						t.enqueue(e);
					}
				}), s = e.pipeThrough(o);
				return s.fileType = r, s;
			}
			async detectGzip(e) {
				if (this.gzipProbeDepth >= 1) return {
					ext: "gz",
					mime: "application/gzip"
				};
				let t = createByteLimitedReadableStream(new GzipHandler(e).inflate(), 16777216), n = hasUnknownFileSize(e), r, i, a, o;
				if (n) {
					let e = new AbortController();
					r = setTimeout(() => {
						e.abort(new DOMException("Operation timed out after 100 ms", "TimeoutError"));
					}, 100), i = this.options.signal === void 0 ? e.signal : AbortSignal.any([this.options.signal, e.signal]), a = new FileTypeParser({
						...this.options,
						signal: i
					}), a.gzipProbeDepth = this.gzipProbeDepth + 1;
				} else this.gzipProbeDepth++;
				try {
					o = await (a ?? this).fromStream(t);
				} catch (e) {
					if (e?.name === "AbortError" && i?.reason?.name !== "TimeoutError") throw e;
				} finally {
					clearTimeout(r), n || this.gzipProbeDepth--;
				}
				return o?.ext === "tar" ? {
					ext: "tar.gz",
					mime: "application/gzip"
				} : {
					ext: "gz",
					mime: "application/gzip"
				};
			}
			check(e, t) {
				return _check(this.buffer, e, t);
			}
			checkString(e, t) {
				return this.check(stringToBytes(e, t?.encoding), t);
			}
			detectConfident = async (e) => {
				if (this.buffer = new Uint8Array(R), e.fileInfo.size === void 0 && (e.fileInfo.size = 2 ** 53 - 1), this.tokenizer = e, hasUnknownFileSize(e) && (await e.peekBuffer(this.buffer, {
					length: 3,
					mayBeLess: !0
				}), this.check([
					31,
					139,
					8
				]))) return this.detectGzip(e);
				if (await e.peekBuffer(this.buffer, {
					length: 32,
					mayBeLess: !0
				}), this.check([66, 77])) return {
					ext: "bmp",
					mime: "image/bmp"
				};
				if (this.check([11, 119])) return {
					ext: "ac3",
					mime: "audio/vnd.dolby.dd-raw"
				};
				if (this.check([120, 1])) return {
					ext: "dmg",
					mime: "application/x-apple-diskimage"
				};
				if (this.check([77, 90])) return {
					ext: "exe",
					mime: "application/x-msdownload"
				};
				if (this.check([37, 33])) return await e.peekBuffer(this.buffer, {
					length: 24,
					mayBeLess: !0
				}), this.checkString("PS-Adobe-", { offset: 2 }) && this.checkString(" EPSF-", { offset: 14 }) ? {
					ext: "eps",
					mime: "application/eps"
				} : {
					ext: "ps",
					mime: "application/postscript"
				};
				if (this.check([31, 160]) || this.check([31, 157])) return {
					ext: "Z",
					mime: "application/x-compress"
				};
				if (this.check([199, 113])) return {
					ext: "cpio",
					mime: "application/x-cpio"
				};
				if (this.check([96, 234])) return {
					ext: "arj",
					mime: "application/x-arj"
				};
				if (this.check([
					239,
					187,
					191
				])) return this.detectionReentryCount >= 256 ? void 0 : (this.detectionReentryCount++, await this.tokenizer.ignore(3), this.detectConfident(e));
				if (this.check([
					71,
					73,
					70
				])) return {
					ext: "gif",
					mime: "image/gif"
				};
				if (this.check([
					73,
					73,
					188
				])) return {
					ext: "jxr",
					mime: "image/vnd.ms-photo"
				};
				if (this.check([
					31,
					139,
					8
				])) return this.detectGzip(e);
				if (this.check([
					66,
					90,
					104
				])) return {
					ext: "bz2",
					mime: "application/x-bzip2"
				};
				if (this.checkString("ID3")) {
					await safeIgnore(e, 6, {
						maximumLength: 6,
						reason: "ID3 header prefix"
					});
					let t = await e.readToken(F), n = hasUnknownFileSize(e);
					if (!Number.isFinite(t) || t < 0 || n && (t > K || e.position + t > K)) return;
					if (e.position + t > e.fileInfo.size) return n ? void 0 : {
						ext: "mp3",
						mime: "audio/mpeg"
					};
					try {
						await safeIgnore(e, t, {
							maximumLength: n ? K : e.fileInfo.size,
							reason: "ID3 payload"
						});
					} catch (e) {
						if (e instanceof EndOfStreamError) return;
						throw e;
					}
					return this.detectionReentryCount >= 256 ? void 0 : (this.detectionReentryCount++, this.parseTokenizer(e, this.detectionReentryCount));
				}
				if (this.checkString("MP+")) return {
					ext: "mpc",
					mime: "audio/x-musepack"
				};
				if ((this.buffer[0] === 67 || this.buffer[0] === 70) && this.check([87, 83], { offset: 1 })) return {
					ext: "swf",
					mime: "application/x-shockwave-flash"
				};
				if (this.check([
					255,
					216,
					255
				])) return this.check([247], { offset: 3 }) ? {
					ext: "jls",
					mime: "image/jls"
				} : {
					ext: "jpg",
					mime: "image/jpeg"
				};
				if (this.check([
					79,
					98,
					106,
					1
				])) return {
					ext: "avro",
					mime: "application/avro"
				};
				if (this.checkString("FLIF")) return {
					ext: "flif",
					mime: "image/flif"
				};
				if (this.checkString("8BPS")) return {
					ext: "psd",
					mime: "image/vnd.adobe.photoshop"
				};
				if (this.checkString("MPCK")) return {
					ext: "mpc",
					mime: "audio/x-musepack"
				};
				if (this.checkString("FORM")) return {
					ext: "aif",
					mime: "audio/aiff"
				};
				if (this.checkString("icns", { offset: 0 })) return {
					ext: "icns",
					mime: "image/icns"
				};
				if (this.check([
					80,
					75,
					3,
					4
				])) {
					let t, n = createOpenXmlZipDetectionState();
					try {
						await new ZipHandler(e).unzip((e) => {
							updateOpenXmlZipDetectionStateFromFilename(n, e.filename);
							let r = e.filename === "[Content_Types].xml", i = getOpenXmlFileTypeFromZipEntries(n);
							if (!r && i) return t = i, { stop: !0 };
							switch (e.filename) {
								case "META-INF/mozilla.rsa": return t = {
									ext: "xpi",
									mime: "application/x-xpinstall"
								}, { stop: !0 };
								case "META-INF/MANIFEST.MF": return t = {
									ext: "jar",
									mime: "application/java-archive"
								}, { stop: !0 };
								case "mimetype": return canReadZipEntryForDetection(e, G) ? {
									async handler(e) {
										t = getFileTypeFromMimeType(new TextDecoder("utf-8").decode(e).trim());
									},
									stop: !0
								} : {};
								case "[Content_Types].xml": return n.hasContentTypesEntry = !0, canReadZipEntryForDetection(e, G) ? (n.isParsingContentTypes = !0, {
									async handler(e) {
										let r = getOpenXmlMimeTypeFromContentTypesXml(new TextDecoder("utf-8").decode(e));
										r && (t = getFileTypeFromMimeType(r)), n.hasParsedContentTypesEntry = !0, n.isParsingContentTypes = !1;
									},
									stop: !0
								}) : (n.hasUnparseableContentTypes = !0, {});
								default: return /classes\d*\.dex/.test(e.filename) ? (t = {
									ext: "apk",
									mime: "application/vnd.android.package-archive"
								}, { stop: !0 }) : {};
							}
						});
					} catch (e) {
						if (!isRecoverableZipError(e)) throw e;
						n.isParsingContentTypes && (n.isParsingContentTypes = !1, n.hasUnparseableContentTypes = !0);
					}
					return t ?? getOpenXmlFileTypeFromZipEntries(n) ?? {
						ext: "zip",
						mime: "application/zip"
					};
				}
				if (this.checkString("OggS")) {
					await e.ignore(28);
					let t = new Uint8Array(8);
					return await e.readBuffer(t), _check(t, [
						79,
						112,
						117,
						115,
						72,
						101,
						97,
						100
					]) ? {
						ext: "opus",
						mime: "audio/ogg; codecs=opus"
					} : _check(t, [
						128,
						116,
						104,
						101,
						111,
						114,
						97
					]) ? {
						ext: "ogv",
						mime: "video/ogg"
					} : _check(t, [
						1,
						118,
						105,
						100,
						101,
						111,
						0
					]) ? {
						ext: "ogm",
						mime: "video/ogg"
					} : _check(t, [
						127,
						70,
						76,
						65,
						67
					]) ? {
						ext: "oga",
						mime: "audio/ogg"
					} : _check(t, [
						83,
						112,
						101,
						101,
						120,
						32,
						32
					]) ? {
						ext: "spx",
						mime: "audio/ogg"
					} : _check(t, [
						1,
						118,
						111,
						114,
						98,
						105,
						115
					]) ? {
						ext: "ogg",
						mime: "audio/ogg"
					} : {
						ext: "ogx",
						mime: "application/ogg"
					};
				}
				if (this.check([80, 75]) && (this.buffer[2] === 3 || this.buffer[2] === 5 || this.buffer[2] === 7) && (this.buffer[3] === 4 || this.buffer[3] === 6 || this.buffer[3] === 8)) return {
					ext: "zip",
					mime: "application/zip"
				};
				if (this.checkString("MThd")) return {
					ext: "mid",
					mime: "audio/midi"
				};
				if (this.checkString("wOFF") && (this.check([
					0,
					1,
					0,
					0
				], { offset: 4 }) || this.checkString("OTTO", { offset: 4 }))) return {
					ext: "woff",
					mime: "font/woff"
				};
				if (this.checkString("wOF2") && (this.check([
					0,
					1,
					0,
					0
				], { offset: 4 }) || this.checkString("OTTO", { offset: 4 }))) return {
					ext: "woff2",
					mime: "font/woff2"
				};
				if (this.check([
					212,
					195,
					178,
					161
				]) || this.check([
					161,
					178,
					195,
					212
				])) return {
					ext: "pcap",
					mime: "application/vnd.tcpdump.pcap"
				};
				if (this.checkString("DSD ")) return {
					ext: "dsf",
					mime: "audio/x-dsf"
				};
				if (this.checkString("LZIP")) return {
					ext: "lz",
					mime: "application/x-lzip"
				};
				if (this.checkString("fLaC")) return {
					ext: "flac",
					mime: "audio/flac"
				};
				if (this.check([
					66,
					80,
					71,
					251
				])) return {
					ext: "bpg",
					mime: "image/bpg"
				};
				if (this.checkString("wvpk")) return {
					ext: "wv",
					mime: "audio/wavpack"
				};
				if (this.checkString("%PDF")) return {
					ext: "pdf",
					mime: "application/pdf"
				};
				if (this.check([
					0,
					97,
					115,
					109
				])) return {
					ext: "wasm",
					mime: "application/wasm"
				};
				if (this.check([73, 73])) {
					let e = await this.readTiffHeader(!1);
					if (e) return e;
				}
				if (this.check([77, 77])) {
					let e = await this.readTiffHeader(!0);
					if (e) return e;
				}
				if (this.checkString("MAC ")) return {
					ext: "ape",
					mime: "audio/ape"
				};
				if (this.check([
					26,
					69,
					223,
					163
				])) {
					async function readField() {
						let t = await e.peekNumber(u), n = 128, r = 0;
						for (; (t & n) === 0 && n !== 0;) ++r, n >>= 1;
						let i = new Uint8Array(r + 1);
						return await safeReadBuffer(e, i, void 0, {
							maximumLength: i.length,
							reason: "EBML field"
						}), i;
					}
					async function readElement() {
						let e = await readField(), t = await readField();
						t[0] ^= 128 >> t.length - 1;
						let n = Math.min(6, t.length), r = new DataView(e.buffer), i = new DataView(t.buffer, t.length - n, n);
						return {
							id: getUintBE(r),
							len: getUintBE(i)
						};
					}
					async function readChildren(t) {
						let r = 0;
						for (; t > 0;) {
							if (r++, r > 256 || hasExceededUnknownSizeScanBudget(e, n, U)) return;
							let i = e.position, a = await readElement();
							if (a.id === 17026) {
								if (a.len > 64) return;
								let t = getSafeBound(a.len, 64, "EBML DocType");
								return (await e.readToken(new StringType(t))).replaceAll(/\00.*$/g, "");
							}
							if (hasUnknownFileSize(e) && (!Number.isFinite(a.len) || a.len < 0 || a.len > q) || (await safeIgnore(e, a.len, {
								maximumLength: hasUnknownFileSize(e) ? q : e.fileInfo.size,
								reason: "EBML payload"
							}), --t, e.position <= i)) return;
						}
					}
					let t = await readElement(), n = e.position;
					switch (await readChildren(t.len)) {
						case "webm": return {
							ext: "webm",
							mime: "video/webm"
						};
						case "matroska": return {
							ext: "mkv",
							mime: "video/matroska"
						};
						default: return;
					}
				}
				if (this.checkString("SQLi")) return {
					ext: "sqlite",
					mime: "application/x-sqlite3"
				};
				if (this.check([
					78,
					69,
					83,
					26
				])) return {
					ext: "nes",
					mime: "application/x-nintendo-nes-rom"
				};
				if (this.checkString("Cr24")) return {
					ext: "crx",
					mime: "application/x-google-chrome-extension"
				};
				if (this.checkString("MSCF") || this.checkString("ISc(")) return {
					ext: "cab",
					mime: "application/vnd.ms-cab-compressed"
				};
				if (this.check([
					237,
					171,
					238,
					219
				])) return {
					ext: "rpm",
					mime: "application/x-rpm"
				};
				if (this.check([
					197,
					208,
					211,
					198
				])) return {
					ext: "eps",
					mime: "application/eps"
				};
				if (this.check([
					40,
					181,
					47,
					253
				])) return {
					ext: "zst",
					mime: "application/zstd"
				};
				if (this.check([
					127,
					69,
					76,
					70
				])) return {
					ext: "elf",
					mime: "application/x-elf"
				};
				if (this.check([
					33,
					66,
					68,
					78
				])) return {
					ext: "pst",
					mime: "application/vnd.ms-outlook"
				};
				if (this.checkString("PAR1") || this.checkString("PARE")) return {
					ext: "parquet",
					mime: "application/vnd.apache.parquet"
				};
				if (this.checkString("ttcf")) return {
					ext: "ttc",
					mime: "font/collection"
				};
				if (this.check([
					254,
					237,
					250,
					206
				]) || this.check([
					254,
					237,
					250,
					207
				]) || this.check([
					206,
					250,
					237,
					254
				]) || this.check([
					207,
					250,
					237,
					254
				])) return {
					ext: "macho",
					mime: "application/x-mach-binary"
				};
				if (this.check([
					4,
					34,
					77,
					24
				])) return {
					ext: "lz4",
					mime: "application/x-lz4"
				};
				if (this.checkString("regf")) return {
					ext: "dat",
					mime: "application/x-ft-windows-registry-hive"
				};
				if (this.checkString("$FL2") || this.checkString("$FL3")) return {
					ext: "sav",
					mime: "application/x-spss-sav"
				};
				if (this.check([
					79,
					84,
					84,
					79,
					0
				])) return {
					ext: "otf",
					mime: "font/otf"
				};
				if (this.checkString("#!AMR")) return {
					ext: "amr",
					mime: "audio/amr"
				};
				if (this.checkString("{\\rtf")) return {
					ext: "rtf",
					mime: "application/rtf"
				};
				if (this.check([
					70,
					76,
					86,
					1
				])) return {
					ext: "flv",
					mime: "video/x-flv"
				};
				if (this.checkString("IMPM")) return {
					ext: "it",
					mime: "audio/x-it"
				};
				if (this.checkString("-lh0-", { offset: 2 }) || this.checkString("-lh1-", { offset: 2 }) || this.checkString("-lh2-", { offset: 2 }) || this.checkString("-lh3-", { offset: 2 }) || this.checkString("-lh4-", { offset: 2 }) || this.checkString("-lh5-", { offset: 2 }) || this.checkString("-lh6-", { offset: 2 }) || this.checkString("-lh7-", { offset: 2 }) || this.checkString("-lzs-", { offset: 2 }) || this.checkString("-lz4-", { offset: 2 }) || this.checkString("-lz5-", { offset: 2 }) || this.checkString("-lhd-", { offset: 2 })) return {
					ext: "lzh",
					mime: "application/x-lzh-compressed"
				};
				if (this.check([
					0,
					0,
					1,
					186
				])) {
					if (this.check([33], {
						offset: 4,
						mask: [241]
					})) return {
						ext: "mpg",
						mime: "video/MP1S"
					};
					if (this.check([68], {
						offset: 4,
						mask: [196]
					})) return {
						ext: "mpg",
						mime: "video/MP2P"
					};
				}
				if (this.checkString("ITSF")) return {
					ext: "chm",
					mime: "application/vnd.ms-htmlhelp"
				};
				if (this.check([
					202,
					254,
					186,
					190
				])) {
					let e = g.get(this.buffer, 4), t = f.get(this.buffer, 6);
					if (e > 0 && e <= 30) return {
						ext: "macho",
						mime: "application/x-mach-binary"
					};
					if (t > 30) return {
						ext: "class",
						mime: "application/java-vm"
					};
				}
				if (this.checkString(".RMF")) return {
					ext: "rm",
					mime: "application/vnd.rn-realmedia"
				};
				if (this.checkString("DRACO")) return {
					ext: "drc",
					mime: "application/vnd.google.draco"
				};
				if (this.check([
					253,
					55,
					122,
					88,
					90,
					0
				])) return {
					ext: "xz",
					mime: "application/x-xz"
				};
				if (this.checkString("<?xml ")) return {
					ext: "xml",
					mime: "application/xml"
				};
				if (this.check([
					55,
					122,
					188,
					175,
					39,
					28
				])) return {
					ext: "7z",
					mime: "application/x-7z-compressed"
				};
				if (this.check([
					82,
					97,
					114,
					33,
					26,
					7
				]) && (this.buffer[6] === 0 || this.buffer[6] === 1)) return {
					ext: "rar",
					mime: "application/x-rar-compressed"
				};
				if (this.checkString("solid ")) return {
					ext: "stl",
					mime: "model/stl"
				};
				if (this.checkString("AC")) {
					let e = new StringType(4, "latin1").get(this.buffer, 2);
					if (e.match("^d*") && e >= 1e3 && e <= 1050) return {
						ext: "dwg",
						mime: "image/vnd.dwg"
					};
				}
				if (this.checkString("070707")) return {
					ext: "cpio",
					mime: "application/x-cpio"
				};
				if (this.checkString("BLENDER")) return {
					ext: "blend",
					mime: "application/x-blender"
				};
				if (this.checkString("!<arch>")) return await e.ignore(8), await e.readToken(new StringType(13, "ascii")) === "debian-binary" ? {
					ext: "deb",
					mime: "application/x-deb"
				} : {
					ext: "ar",
					mime: "application/x-unix-archive"
				};
				if (this.checkString("WEBVTT") && [
					"\n",
					"\r",
					"	",
					" ",
					"\0"
				].some((e) => this.checkString(e, { offset: 6 }))) return {
					ext: "vtt",
					mime: "text/vtt"
				};
				if (this.check([
					137,
					80,
					78,
					71,
					13,
					10,
					26,
					10
				])) {
					let t = {
						ext: "png",
						mime: "image/png"
					}, n = {
						ext: "apng",
						mime: "image/apng"
					};
					await e.ignore(8);
					async function readChunkHeader() {
						return {
							length: await e.readToken(_),
							type: await e.readToken(new StringType(4, "latin1"))
						};
					}
					let r = hasUnknownFileSize(e), i = e.position, a = 0, o = !1;
					do {
						if (a++, a > 512 || hasExceededUnknownSizeScanBudget(e, i, 16777216)) break;
						let s = e.position, c = await readChunkHeader();
						if (c.length < 0) return;
						if (c.type === "IHDR") {
							if (c.length !== 13) return;
							o = !0;
						}
						switch (c.type) {
							case "IDAT": return t;
							case "acTL": return n;
							default:
								if (!o && c.type !== "CgBI") return;
								if (r && c.length > 1048576) return o && isPngAncillaryChunk(c.type) ? t : void 0;
								try {
									await safeIgnore(e, c.length + 4, {
										maximumLength: r ? 1048580 : e.fileInfo.size,
										reason: "PNG chunk payload"
									});
								} catch (e) {
									if (!r && (e instanceof ParserHardLimitError || e instanceof EndOfStreamError)) return t;
									throw e;
								}
						}
						if (e.position <= s) break;
					} while (e.position + 8 < e.fileInfo.size);
					return t;
				}
				if (this.check([
					65,
					82,
					82,
					79,
					87,
					49,
					0,
					0
				])) return {
					ext: "arrow",
					mime: "application/vnd.apache.arrow.file"
				};
				if (this.check([
					103,
					108,
					84,
					70,
					2,
					0,
					0,
					0
				])) return {
					ext: "glb",
					mime: "model/gltf-binary"
				};
				if (this.check([
					102,
					114,
					101,
					101
				], { offset: 4 }) || this.check([
					109,
					100,
					97,
					116
				], { offset: 4 }) || this.check([
					109,
					111,
					111,
					118
				], { offset: 4 }) || this.check([
					119,
					105,
					100,
					101
				], { offset: 4 })) return {
					ext: "mov",
					mime: "video/quicktime"
				};
				if (this.check([
					73,
					73,
					82,
					79,
					8,
					0,
					0,
					0,
					24
				])) return {
					ext: "orf",
					mime: "image/x-olympus-orf"
				};
				if (this.checkString("gimp xcf ")) return {
					ext: "xcf",
					mime: "image/x-xcf"
				};
				if (this.checkString("ftyp", { offset: 4 }) && this.buffer[8] & 96) {
					let e = new StringType(4, "latin1").get(this.buffer, 8).replace("\0", " ").trim();
					switch (e) {
						case "avif":
						case "avis": return {
							ext: "avif",
							mime: "image/avif"
						};
						case "mif1": return {
							ext: "heic",
							mime: "image/heif"
						};
						case "msf1": return {
							ext: "heic",
							mime: "image/heif-sequence"
						};
						case "heic":
						case "heix": return {
							ext: "heic",
							mime: "image/heic"
						};
						case "hevc":
						case "hevx": return {
							ext: "heic",
							mime: "image/heic-sequence"
						};
						case "qt": return {
							ext: "mov",
							mime: "video/quicktime"
						};
						case "M4V":
						case "M4VH":
						case "M4VP": return {
							ext: "m4v",
							mime: "video/x-m4v"
						};
						case "M4P": return {
							ext: "m4p",
							mime: "video/mp4"
						};
						case "M4B": return {
							ext: "m4b",
							mime: "audio/mp4"
						};
						case "M4A": return {
							ext: "m4a",
							mime: "audio/x-m4a"
						};
						case "F4V": return {
							ext: "f4v",
							mime: "video/mp4"
						};
						case "F4P": return {
							ext: "f4p",
							mime: "video/mp4"
						};
						case "F4A": return {
							ext: "f4a",
							mime: "audio/mp4"
						};
						case "F4B": return {
							ext: "f4b",
							mime: "audio/mp4"
						};
						case "crx": return {
							ext: "cr3",
							mime: "image/x-canon-cr3"
						};
						default: return e.startsWith("3g") ? e.startsWith("3g2") ? {
							ext: "3g2",
							mime: "video/3gpp2"
						} : {
							ext: "3gp",
							mime: "video/3gpp"
						} : {
							ext: "mp4",
							mime: "video/mp4"
						};
					}
				}
				if (this.checkString("REGEDIT4\r\n")) return {
					ext: "reg",
					mime: "application/x-ms-regedit"
				};
				if (this.check([
					82,
					73,
					70,
					70
				])) {
					if (this.checkString("WEBP", { offset: 8 })) return {
						ext: "webp",
						mime: "image/webp"
					};
					if (this.check([
						65,
						86,
						73
					], { offset: 8 })) return {
						ext: "avi",
						mime: "video/vnd.avi"
					};
					if (this.check([
						87,
						65,
						86,
						69
					], { offset: 8 })) return {
						ext: "wav",
						mime: "audio/wav"
					};
					if (this.check([
						81,
						76,
						67,
						77
					], { offset: 8 })) return {
						ext: "qcp",
						mime: "audio/qcelp"
					};
				}
				if (this.check([
					73,
					73,
					85,
					0,
					24,
					0,
					0,
					0,
					136,
					231,
					116,
					216
				])) return {
					ext: "rw2",
					mime: "image/x-panasonic-rw2"
				};
				if (this.check([
					48,
					38,
					178,
					117,
					142,
					102,
					207,
					17,
					166,
					217
				])) {
					let t = !1;
					try {
						async function readHeader() {
							let t = new Uint8Array(16);
							return await safeReadBuffer(e, t, void 0, {
								maximumLength: t.length,
								reason: "ASF header GUID"
							}), {
								id: t,
								size: Number(await e.readToken(v))
							};
						}
						await safeIgnore(e, 30, {
							maximumLength: 30,
							reason: "ASF header prelude"
						});
						let n = hasUnknownFileSize(e), r = e.position, i = 0;
						for (; e.position + 24 < e.fileInfo.size && (i++, !(i > 512 || hasExceededUnknownSizeScanBudget(e, r, U)));) {
							let r = e.position, i = await readHeader(), a = i.size - 24;
							if (!Number.isFinite(a) || a < 0) {
								t = !0;
								break;
							}
							if (_check(i.id, [
								145,
								7,
								220,
								183,
								183,
								169,
								207,
								17,
								142,
								230,
								0,
								192,
								12,
								32,
								83,
								101
							])) {
								let t = new Uint8Array(16);
								if (a -= await safeReadBuffer(e, t, void 0, {
									maximumLength: t.length,
									reason: "ASF stream type GUID"
								}), _check(t, [
									64,
									158,
									105,
									248,
									77,
									91,
									207,
									17,
									168,
									253,
									0,
									128,
									95,
									92,
									68,
									43
								])) return {
									ext: "asf",
									mime: "audio/x-ms-asf"
								};
								if (_check(t, [
									192,
									239,
									25,
									188,
									77,
									91,
									207,
									17,
									168,
									253,
									0,
									128,
									95,
									92,
									68,
									43
								])) return {
									ext: "asf",
									mime: "video/x-ms-asf"
								};
								break;
							}
							if (n && a > J || (await safeIgnore(e, a, {
								maximumLength: n ? J : e.fileInfo.size,
								reason: "ASF header payload"
							}), e.position <= r)) {
								t = !0;
								break;
							}
						}
					} catch (n) {
						if (n instanceof EndOfStreamError || n instanceof ParserHardLimitError) hasUnknownFileSize(e) && (t = !0);
						else throw n;
					}
					return t ? void 0 : {
						ext: "asf",
						mime: "application/vnd.ms-asf"
					};
				}
				if (this.check([
					171,
					75,
					84,
					88,
					32,
					49,
					49,
					187,
					13,
					10,
					26,
					10
				])) return {
					ext: "ktx",
					mime: "image/ktx"
				};
				if ((this.check([
					126,
					16,
					4
				]) || this.check([
					126,
					24,
					4
				])) && this.check([
					48,
					77,
					73,
					69
				], { offset: 4 })) return {
					ext: "mie",
					mime: "application/x-mie"
				};
				if (this.check([
					39,
					10,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0,
					0
				], { offset: 2 })) return {
					ext: "shp",
					mime: "application/x-esri-shape"
				};
				if (this.check([
					255,
					79,
					255,
					81
				])) return {
					ext: "j2c",
					mime: "image/j2c"
				};
				if (this.check([
					0,
					0,
					0,
					12,
					106,
					80,
					32,
					32,
					13,
					10,
					135,
					10
				])) switch (await e.ignore(20), await e.readToken(new StringType(4, "ascii"))) {
					case "jp2 ": return {
						ext: "jp2",
						mime: "image/jp2"
					};
					case "jpx ": return {
						ext: "jpx",
						mime: "image/jpx"
					};
					case "jpm ": return {
						ext: "jpm",
						mime: "image/jpm"
					};
					case "mjp2": return {
						ext: "mj2",
						mime: "image/mj2"
					};
					default: return;
				}
				if (this.check([255, 10]) || this.check([
					0,
					0,
					0,
					12,
					74,
					88,
					76,
					32,
					13,
					10,
					135,
					10
				])) return {
					ext: "jxl",
					mime: "image/jxl"
				};
				if (this.check([254, 255])) return this.checkString("<?xml ", {
					offset: 2,
					encoding: "utf-16be"
				}) ? {
					ext: "xml",
					mime: "application/xml"
				} : void 0;
				if (this.check([
					208,
					207,
					17,
					224,
					161,
					177,
					26,
					225
				])) return {
					ext: "cfb",
					mime: "application/x-cfb"
				};
				if (await e.peekBuffer(this.buffer, {
					length: Math.min(256, e.fileInfo.size),
					mayBeLess: !0
				}), this.check([
					97,
					99,
					115,
					112
				], { offset: 36 })) return {
					ext: "icc",
					mime: "application/vnd.iccprofile"
				};
				if (this.checkString("**ACE", { offset: 7 }) && this.checkString("**", { offset: 12 })) return {
					ext: "ace",
					mime: "application/x-ace-compressed"
				};
				if (this.checkString("BEGIN:")) {
					if (this.checkString("VCARD", { offset: 6 })) return {
						ext: "vcf",
						mime: "text/vcard"
					};
					if (this.checkString("VCALENDAR", { offset: 6 })) return {
						ext: "ics",
						mime: "text/calendar"
					};
				}
				if (this.checkString("FUJIFILMCCD-RAW")) return {
					ext: "raf",
					mime: "image/x-fujifilm-raf"
				};
				if (this.checkString("Extended Module:")) return {
					ext: "xm",
					mime: "audio/x-xm"
				};
				if (this.checkString("Creative Voice File")) return {
					ext: "voc",
					mime: "audio/x-voc"
				};
				if (this.check([
					4,
					0,
					0,
					0
				]) && this.buffer.length >= 16) {
					let e = new DataView(this.buffer.buffer).getUint32(12, !0);
					if (e > 12 && this.buffer.length >= e + 16) try {
						let t = new TextDecoder().decode(this.buffer.subarray(16, e + 16));
						if (JSON.parse(t).files) return {
							ext: "asar",
							mime: "application/x-asar"
						};
					} catch {}
				}
				if (this.check([
					6,
					14,
					43,
					52,
					2,
					5,
					1,
					1,
					13,
					1,
					2,
					1,
					1,
					2
				])) return {
					ext: "mxf",
					mime: "application/mxf"
				};
				if (this.checkString("SCRM", { offset: 44 })) return {
					ext: "s3m",
					mime: "audio/x-s3m"
				};
				if (this.check([71]) && this.check([71], { offset: 188 }) || this.check([71], { offset: 4 }) && this.check([71], { offset: 196 })) return {
					ext: "mts",
					mime: "video/mp2t"
				};
				if (this.check([
					66,
					79,
					79,
					75,
					77,
					79,
					66,
					73
				], { offset: 60 })) return {
					ext: "mobi",
					mime: "application/x-mobipocket-ebook"
				};
				if (this.check([
					68,
					73,
					67,
					77
				], { offset: 128 })) return {
					ext: "dcm",
					mime: "application/dicom"
				};
				if (this.check([
					76,
					0,
					0,
					0,
					1,
					20,
					2,
					0,
					0,
					0,
					0,
					0,
					192,
					0,
					0,
					0,
					0,
					0,
					0,
					70
				])) return {
					ext: "lnk",
					mime: "application/x.ms.shortcut"
				};
				if (this.check([
					98,
					111,
					111,
					107,
					0,
					0,
					0,
					0,
					109,
					97,
					114,
					107,
					0,
					0,
					0,
					0
				])) return {
					ext: "alias",
					mime: "application/x.apple.alias"
				};
				if (this.checkString("Kaydara FBX Binary  \0")) return {
					ext: "fbx",
					mime: "application/x.autodesk.fbx"
				};
				if (this.check([76, 80], { offset: 34 }) && (this.check([
					0,
					0,
					1
				], { offset: 8 }) || this.check([
					1,
					0,
					2
				], { offset: 8 }) || this.check([
					2,
					0,
					2
				], { offset: 8 }))) return {
					ext: "eot",
					mime: "application/vnd.ms-fontobject"
				};
				if (this.check([
					6,
					6,
					237,
					245,
					216,
					29,
					70,
					229,
					189,
					49,
					239,
					231,
					254,
					116,
					183,
					29
				])) return {
					ext: "indd",
					mime: "application/x-indesign"
				};
				if (this.check([
					255,
					255,
					0,
					0,
					7,
					0,
					0,
					0,
					4,
					0,
					0,
					0,
					1,
					0,
					1,
					0
				]) || this.check([
					0,
					0,
					255,
					255,
					0,
					0,
					0,
					7,
					0,
					0,
					0,
					4,
					0,
					1,
					0,
					1
				])) return {
					ext: "jmp",
					mime: "application/x-jmp-data"
				};
				if (await e.peekBuffer(this.buffer, {
					length: Math.min(512, e.fileInfo.size),
					mayBeLess: !0
				}), this.checkString("ustar", { offset: 257 }) && (this.checkString("\0", { offset: 262 }) || this.checkString(" ", { offset: 262 })) || this.check([
					0,
					0,
					0,
					0,
					0,
					0
				], { offset: 257 }) && tarHeaderChecksumMatches(this.buffer)) return {
					ext: "tar",
					mime: "application/x-tar"
				};
				if (this.check([255, 254])) {
					let e = "utf-16le";
					return this.checkString("<?xml ", {
						offset: 2,
						encoding: e
					}) ? {
						ext: "xml",
						mime: "application/xml"
					} : this.check([255, 14], { offset: 2 }) && this.checkString("SketchUp Model", {
						offset: 4,
						encoding: e
					}) ? {
						ext: "skp",
						mime: "application/vnd.sketchup.skp"
					} : this.checkString("Windows Registry Editor Version 5.00\r\n", {
						offset: 2,
						encoding: e
					}) ? {
						ext: "reg",
						mime: "application/x-ms-regedit"
					} : void 0;
				}
				if (this.checkString("-----BEGIN PGP MESSAGE-----")) return {
					ext: "pgp",
					mime: "application/pgp-encrypted"
				};
			};
			detectImprecise = async (e) => {
				this.buffer = new Uint8Array(R);
				let t = getKnownFileSizeOrMaximum(e.fileInfo.size);
				if (await e.peekBuffer(this.buffer, {
					length: Math.min(8, t),
					mayBeLess: !0
				}), this.check([
					0,
					0,
					1,
					186
				]) || this.check([
					0,
					0,
					1,
					179
				])) return {
					ext: "mpg",
					mime: "video/mpeg"
				};
				if (this.check([
					0,
					1,
					0,
					0,
					0
				])) return {
					ext: "ttf",
					mime: "font/ttf"
				};
				if (this.check([
					0,
					0,
					1,
					0
				])) return {
					ext: "ico",
					mime: "image/x-icon"
				};
				if (this.check([
					0,
					0,
					2,
					0
				])) return {
					ext: "cur",
					mime: "image/x-icon"
				};
				if (await e.peekBuffer(this.buffer, {
					length: Math.min(2 + this.options.mpegOffsetTolerance, t),
					mayBeLess: !0
				}), this.buffer.length >= 2 + this.options.mpegOffsetTolerance) for (let e = 0; e <= this.options.mpegOffsetTolerance; ++e) {
					let t = this.scanMpeg(e);
					if (t) return t;
				}
			};
			async readTiffTag(e) {
				let t = await this.tokenizer.readToken(e ? f : d);
				switch (await this.tokenizer.ignore(10), t) {
					case 50341: return {
						ext: "arw",
						mime: "image/x-sony-arw"
					};
					case 50706: return {
						ext: "dng",
						mime: "image/x-adobe-dng"
					};
				}
			}
			async readTiffIFD(e) {
				let t = await this.tokenizer.readToken(e ? f : d);
				if (!(t > 512) && !(hasUnknownFileSize(this.tokenizer) && 2 + t * 12 > Y)) for (let n = 0; n < t; ++n) {
					let t = await this.readTiffTag(e);
					if (t) return t;
				}
			}
			async readTiffHeader(e) {
				let t = {
					ext: "tif",
					mime: "image/tiff"
				}, n = (e ? f : d).get(this.buffer, 2), r = (e ? g : h).get(this.buffer, 4);
				if (n === 42) {
					if (r >= 6) {
						if (this.checkString("CR", { offset: 8 })) return {
							ext: "cr2",
							mime: "image/x-canon-cr2"
						};
						if (r >= 8) {
							let t = (e ? f : d).get(this.buffer, 8), n = (e ? f : d).get(this.buffer, 10);
							if (t === 28 && n === 254 || t === 31 && n === 11) return {
								ext: "nef",
								mime: "image/x-nikon-nef"
							};
						}
					}
					if (hasUnknownFileSize(this.tokenizer) && r > 1048576) return t;
					let n = hasUnknownFileSize(this.tokenizer) ? Y : this.tokenizer.fileInfo.size;
					try {
						await safeIgnore(this.tokenizer, r, {
							maximumLength: n,
							reason: "TIFF IFD offset"
						});
					} catch (e) {
						if (e instanceof EndOfStreamError) return;
						throw e;
					}
					let i;
					try {
						i = await this.readTiffIFD(e);
					} catch (e) {
						if (e instanceof EndOfStreamError) return;
						throw e;
					}
					return i ?? t;
				}
				if (n === 43) return t;
			}
			scanMpeg(e) {
				if (this.check([255, 224], {
					offset: e,
					mask: [255, 224]
				})) {
					if (this.check([16], {
						offset: e + 1,
						mask: [22]
					})) return this.check([8], {
						offset: e + 1,
						mask: [8]
					}), {
						ext: "aac",
						mime: "audio/aac"
					};
					if (this.check([2], {
						offset: e + 1,
						mask: [6]
					})) return {
						ext: "mp3",
						mime: "audio/mpeg"
					};
					if (this.check([4], {
						offset: e + 1,
						mask: [6]
					})) return {
						ext: "mp2",
						mime: "audio/mpeg"
					};
					if (this.check([6], {
						offset: e + 1,
						mask: [6]
					})) return {
						ext: "mp1",
						mime: "audio/mpeg"
					};
				}
			}
		}
		let Le = new Set(I), Re = new Set(L);
	})
};
