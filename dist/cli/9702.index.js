export const id = 9702;
export const ids = [9702];
export const modules = {
	8629: ((e) => {
		let t = 2147483647, n = /^xn--/, r = /[^\0-\x7F]/, i = /[\x2E\u3002\uFF0E\uFF61]/g, a = {
			overflow: "Overflow: input needs wider integers to process",
			"not-basic": "Illegal input >= 0x80 (not a basic code point)",
			"invalid-input": "Invalid input"
		}, o = Math.floor, s = String.fromCharCode;
		function error(e) {
			throw RangeError(a[e]);
		}
		function map(e, t) {
			let n = [], r = e.length;
			for (; r--;) n[r] = t(e[r]);
			return n;
		}
		function mapDomain(e, t) {
			let n = e.split("@"), r = "";
			n.length > 1 && (r = n[0] + "@", e = n[1]), e = e.replace(i, ".");
			let a = map(e.split("."), t).join(".");
			return r + a;
		}
		function ucs2decode(e) {
			let t = [], n = 0, r = e.length;
			for (; n < r;) {
				let i = e.charCodeAt(n++);
				if (i >= 55296 && i <= 56319 && n < r) {
					let r = e.charCodeAt(n++);
					(r & 64512) == 56320 ? t.push(((i & 1023) << 10) + (r & 1023) + 65536) : (t.push(i), n--);
				} else t.push(i);
			}
			return t;
		}
		let ucs2encode = (e) => String.fromCodePoint(...e), basicToDigit = function(e) {
			return e >= 48 && e < 58 ? 26 + (e - 48) : e >= 65 && e < 91 ? e - 65 : e >= 97 && e < 123 ? e - 97 : 36;
		}, digitToBasic = function(e, t) {
			return e + 22 + 75 * (e < 26) - ((t != 0) << 5);
		}, adapt = function(e, t, n) {
			let r = 0;
			for (e = n ? o(e / 700) : e >> 1, e += o(e / t); e > 455; r += 36) e = o(e / 35);
			return o(r + 36 * e / (e + 38));
		}, decode = function(e) {
			let n = [], r = e.length, i = 0, a = 128, s = 72, c = e.lastIndexOf("-");
			c < 0 && (c = 0);
			for (let t = 0; t < c; ++t) e.charCodeAt(t) >= 128 && error("not-basic"), n.push(e.charCodeAt(t));
			for (let l = c > 0 ? c + 1 : 0; l < r;) {
				let c = i;
				for (let n = 1, a = 36;; a += 36) {
					l >= r && error("invalid-input");
					let c = basicToDigit(e.charCodeAt(l++));
					c >= 36 && error("invalid-input"), c > o((t - i) / n) && error("overflow"), i += c * n;
					let u = a <= s ? 1 : a >= s + 26 ? 26 : a - s;
					if (c < u) break;
					let d = 36 - u;
					n > o(t / d) && error("overflow"), n *= d;
				}
				let u = n.length + 1;
				s = adapt(i - c, u, c == 0), o(i / u) > t - a && error("overflow"), a += o(i / u), i %= u, n.splice(i++, 0, a);
			}
			return String.fromCodePoint(...n);
		}, encode = function(e) {
			let n = [];
			e = ucs2decode(e);
			let r = e.length, i = 128, a = 0, c = 72;
			for (let t of e) t < 128 && n.push(s(t));
			let l = n.length, u = l;
			for (l && n.push("-"); u < r;) {
				let r = t;
				for (let t of e) t >= i && t < r && (r = t);
				let d = u + 1;
				r - i > o((t - a) / d) && error("overflow"), a += (r - i) * d, i = r;
				for (let r of e) if (r < i && ++a > t && error("overflow"), r === i) {
					let e = a;
					for (let t = 36;; t += 36) {
						let r = t <= c ? 1 : t >= c + 26 ? 26 : t - c;
						if (e < r) break;
						let i = e - r, a = 36 - r;
						n.push(s(digitToBasic(r + i % a, 0))), e = o(i / a);
					}
					n.push(s(digitToBasic(e, 0))), c = adapt(a, d, u === l), a = 0, ++u;
				}
				++a, ++i;
			}
			return n.join("");
		}, toUnicode = function(e) {
			return mapDomain(e, function(e) {
				return n.test(e) ? decode(e.slice(4).toLowerCase()) : e;
			});
		}, toASCII = function(e) {
			return mapDomain(e, function(e) {
				return r.test(e) ? "xn--" + encode(e) : e;
			});
		};
		e.exports = {
			version: "2.3.1",
			ucs2: {
				decode: ucs2decode,
				encode: ucs2encode
			},
			decode,
			encode,
			toASCII,
			toUnicode
		};
	}),
	7321: ((e, t, n) => {
		n.d(t, { default: () => Se });
		var r = {};
		n.r(r), n.d(r, {
			decode: () => o,
			encode: () => c,
			format: () => format,
			parse: () => v
		});
		var i = {};
		n.r(i), n.d(i, {
			Any: () => y,
			Cc: () => b,
			Cf: () => x,
			P: () => S,
			S: () => C,
			Z: () => w
		});
		let a = {};
		function getDecodeCache(e) {
			let t = a[e];
			if (t) return t;
			t = a[e] = [];
			for (let e = 0; e < 128; e++) {
				let n = String.fromCharCode(e);
				t.push(n);
			}
			for (let n = 0; n < e.length; n++) {
				let r = e.charCodeAt(n);
				t[r] = "%" + ("0" + r.toString(16).toUpperCase()).slice(-2);
			}
			return t;
		}
		function decode(e, t) {
			typeof t != "string" && (t = decode.defaultChars);
			let n = getDecodeCache(t);
			return e.replace(/(%[a-f0-9]{2})+/gi, function(e) {
				let t = "";
				for (let r = 0, i = e.length; r < i; r += 3) {
					let a = parseInt(e.slice(r + 1, r + 3), 16);
					if (a < 128) t += n[a];
					else {
						if ((a & 224) == 192 && r + 3 < i) {
							let n = parseInt(e.slice(r + 4, r + 6), 16);
							if ((n & 192) == 128) {
								let e = a << 6 & 1984 | n & 63;
								t += e < 128 ? "��" : String.fromCharCode(e), r += 3;
								continue;
							}
						}
						if ((a & 240) == 224 && r + 6 < i) {
							let n = parseInt(e.slice(r + 4, r + 6), 16), i = parseInt(e.slice(r + 7, r + 9), 16);
							if ((n & 192) == 128 && (i & 192) == 128) {
								let e = a << 12 & 61440 | n << 6 & 4032 | i & 63;
								t += e < 2048 || e >= 55296 && e <= 57343 ? "���" : String.fromCharCode(e), r += 6;
								continue;
							}
						}
						if ((a & 248) == 240 && r + 9 < i) {
							let n = parseInt(e.slice(r + 4, r + 6), 16), i = parseInt(e.slice(r + 7, r + 9), 16), o = parseInt(e.slice(r + 10, r + 12), 16);
							if ((n & 192) == 128 && (i & 192) == 128 && (o & 192) == 128) {
								let e = a << 18 & 1835008 | n << 12 & 258048 | i << 6 & 4032 | o & 63;
								e < 65536 || e > 1114111 ? t += "����" : (e -= 65536, t += String.fromCharCode(55296 + (e >> 10), 56320 + (e & 1023))), r += 9;
								continue;
							}
						}
						t += "�";
					}
				}
				return t;
			});
		}
		decode.defaultChars = ";/?:@&=+$,#", decode.componentChars = "";
		let o = decode, s = {};
		function getEncodeCache(e) {
			let t = s[e];
			if (t) return t;
			t = s[e] = [];
			for (let e = 0; e < 128; e++) {
				let n = String.fromCharCode(e);
				/^[0-9a-z]$/i.test(n) ? t.push(n) : t.push("%" + ("0" + e.toString(16).toUpperCase()).slice(-2));
			}
			for (let n = 0; n < e.length; n++) t[e.charCodeAt(n)] = e[n];
			return t;
		}
		function encode(e, t, n) {
			typeof t != "string" && (n = t, t = encode.defaultChars), n === void 0 && (n = !0);
			let r = getEncodeCache(t), i = "";
			for (let t = 0, a = e.length; t < a; t++) {
				let o = e.charCodeAt(t);
				if (n && o === 37 && t + 2 < a && /^[0-9a-f]{2}$/i.test(e.slice(t + 1, t + 3))) i += e.slice(t, t + 3), t += 2;
				else if (o < 128) i += r[o];
				else if (o >= 55296 && o <= 57343) {
					if (o >= 55296 && o <= 56319 && t + 1 < a) {
						let n = e.charCodeAt(t + 1);
						if (n >= 56320 && n <= 57343) {
							i += encodeURIComponent(e[t] + e[t + 1]), t++;
							continue;
						}
					}
					i += "%EF%BF%BD";
				} else i += encodeURIComponent(e[t]);
			}
			return i;
		}
		encode.defaultChars = ";/?:@&=+$,-_.!~*'()#", encode.componentChars = "-_.!~*'()";
		let c = encode;
		function format(e) {
			let t = "";
			return t += e.protocol || "", t += e.slashes ? "//" : "", t += e.auth ? e.auth + "@" : "", e.hostname && e.hostname.indexOf(":") !== -1 ? t += "[" + e.hostname + "]" : t += e.hostname || "", t += e.port ? ":" + e.port : "", t += e.pathname || "", t += e.search || "", t += e.hash || "", t;
		}
		function Url() {
			this.protocol = null, this.slashes = null, this.auth = null, this.port = null, this.hostname = null, this.hash = null, this.search = null, this.pathname = null;
		}
		let l = /^([a-z0-9.+-]+:)/i, u = /:[0-9]*$/, d = /^(\/\/?(?!\/)[^\?\s]*)(\?[^\s]*)?$/, f = [
			"%",
			"/",
			"?",
			";",
			"#",
			"'",
			"{",
			"}",
			"|",
			"\\",
			"^",
			"`",
			"<",
			">",
			"\"",
			"`",
			" ",
			"\r",
			"\n",
			"	"
		], p = [
			"/",
			"?",
			"#"
		], m = /^[+a-z0-9A-Z_-]{0,63}$/, h = /^([+a-z0-9A-Z_-]{0,63})(.*)$/, g = {
			javascript: !0,
			"javascript:": !0
		}, _ = {
			http: !0,
			https: !0,
			ftp: !0,
			gopher: !0,
			file: !0,
			"http:": !0,
			"https:": !0,
			"ftp:": !0,
			"gopher:": !0,
			"file:": !0
		};
		function urlParse(e, t) {
			if (e && e instanceof Url) return e;
			let n = new Url();
			return n.parse(e, t), n;
		}
		Url.prototype.parse = function(e, t) {
			let n, r, i, a = e;
			if (a = a.trim(), !t && e.split("#").length === 1) {
				let e = d.exec(a);
				if (e) return this.pathname = e[1], e[2] && (this.search = e[2]), this;
			}
			let o = l.exec(a);
			if (o && (o = o[0], n = o.toLowerCase(), this.protocol = o, a = a.substr(o.length)), (t || o || a.match(/^\/\/[^@\/]+@[^@\/]+/)) && (i = a.substr(0, 2) === "//", i && !(o && g[o]) && (a = a.substr(2), this.slashes = !0)), !g[o] && (i || o && !_[o])) {
				let e = -1;
				for (let t = 0; t < p.length; t++) r = a.indexOf(p[t]), r !== -1 && (e === -1 || r < e) && (e = r);
				let t, n;
				n = e === -1 ? a.lastIndexOf("@") : a.lastIndexOf("@", e), n !== -1 && (t = a.slice(0, n), a = a.slice(n + 1), this.auth = t), e = -1;
				for (let t = 0; t < f.length; t++) r = a.indexOf(f[t]), r !== -1 && (e === -1 || r < e) && (e = r);
				e === -1 && (e = a.length), a[e - 1] === ":" && e--;
				let i = a.slice(0, e);
				a = a.slice(e), this.parseHost(i), this.hostname = this.hostname || "";
				let o = this.hostname[0] === "[" && this.hostname[this.hostname.length - 1] === "]";
				if (!o) {
					let e = this.hostname.split(/\./);
					for (let t = 0, n = e.length; t < n; t++) {
						let n = e[t];
						if (n && !n.match(m)) {
							let r = "";
							for (let e = 0, t = n.length; e < t; e++) n.charCodeAt(e) > 127 ? r += "x" : r += n[e];
							if (!r.match(m)) {
								let r = e.slice(0, t), i = e.slice(t + 1), o = n.match(h);
								o && (r.push(o[1]), i.unshift(o[2])), i.length && (a = i.join(".") + a), this.hostname = r.join(".");
								break;
							}
						}
					}
				}
				this.hostname.length > 255 && (this.hostname = ""), o && (this.hostname = this.hostname.substr(1, this.hostname.length - 2));
			}
			let s = a.indexOf("#");
			s !== -1 && (this.hash = a.substr(s), a = a.slice(0, s));
			let c = a.indexOf("?");
			return c !== -1 && (this.search = a.substr(c), a = a.slice(0, c)), a && (this.pathname = a), _[n] && this.hostname && !this.pathname && (this.pathname = ""), this;
		}, Url.prototype.parseHost = function(e) {
			let t = u.exec(e);
			t && (t = t[0], t !== ":" && (this.port = t.substr(1)), e = e.substr(0, e.length - t.length)), e && (this.hostname = e);
		};
		let v = urlParse, y = /[\0-\uD7FF\uE000-\uFFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/, b = /[\0-\x1F\x7F-\x9F]/, x = /[\xAD\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]|\uD804[\uDCBD\uDCCD]|\uD80D[\uDC30-\uDC3F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC01\uDC20-\uDC7F]/, S = /[!-#%-\*,-\/:;\?@\[-\]_\{\}\xA1\xA7\xAB\xB6\xB7\xBB\xBF\u037E\u0387\u055A-\u055F\u0589\u058A\u05BE\u05C0\u05C3\u05C6\u05F3\u05F4\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u0700-\u070D\u07F7-\u07F9\u0830-\u083E\u085E\u0964\u0965\u0970\u09FD\u0A76\u0AF0\u0C77\u0C84\u0DF4\u0E4F\u0E5A\u0E5B\u0F04-\u0F12\u0F14\u0F3A-\u0F3D\u0F85\u0FD0-\u0FD4\u0FD9\u0FDA\u104A-\u104F\u10FB\u1360-\u1368\u1400\u166E\u169B\u169C\u16EB-\u16ED\u1735\u1736\u17D4-\u17D6\u17D8-\u17DA\u1800-\u180A\u1944\u1945\u1A1E\u1A1F\u1AA0-\u1AA6\u1AA8-\u1AAD\u1B4E\u1B4F\u1B5A-\u1B60\u1B7D-\u1B7F\u1BFC-\u1BFF\u1C3B-\u1C3F\u1C7E\u1C7F\u1CC0-\u1CC7\u1CD3\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E\u207D\u207E\u208D\u208E\u2308-\u230B\u2329\u232A\u2768-\u2775\u27C5\u27C6\u27E6-\u27EF\u2983-\u2998\u29D8-\u29DB\u29FC\u29FD\u2CF9-\u2CFC\u2CFE\u2CFF\u2D70\u2E00-\u2E2E\u2E30-\u2E4F\u2E52-\u2E5D\u3001-\u3003\u3008-\u3011\u3014-\u301F\u3030\u303D\u30A0\u30FB\uA4FE\uA4FF\uA60D-\uA60F\uA673\uA67E\uA6F2-\uA6F7\uA874-\uA877\uA8CE\uA8CF\uA8F8-\uA8FA\uA8FC\uA92E\uA92F\uA95F\uA9C1-\uA9CD\uA9DE\uA9DF\uAA5C-\uAA5F\uAADE\uAADF\uAAF0\uAAF1\uABEB\uFD3E\uFD3F\uFE10-\uFE19\uFE30-\uFE52\uFE54-\uFE61\uFE63\uFE68\uFE6A\uFE6B\uFF01-\uFF03\uFF05-\uFF0A\uFF0C-\uFF0F\uFF1A\uFF1B\uFF1F\uFF20\uFF3B-\uFF3D\uFF3F\uFF5B\uFF5D\uFF5F-\uFF65]|\uD800[\uDD00-\uDD02\uDF9F\uDFD0]|\uD801\uDD6F|\uD802[\uDC57\uDD1F\uDD3F\uDE50-\uDE58\uDE7F\uDEF0-\uDEF6\uDF39-\uDF3F\uDF99-\uDF9C]|\uD803[\uDD6E\uDEAD\uDED0\uDF55-\uDF59\uDF86-\uDF89]|\uD804[\uDC47-\uDC4D\uDCBB\uDCBC\uDCBE-\uDCC1\uDD40-\uDD43\uDD74\uDD75\uDDC5-\uDDC8\uDDCD\uDDDB\uDDDD-\uDDDF\uDE38-\uDE3D\uDEA9\uDFD4\uDFD5\uDFD7\uDFD8]|\uD805[\uDC4B-\uDC4F\uDC5A\uDC5B\uDC5D\uDCC6\uDDC1-\uDDD7\uDE41-\uDE43\uDE60-\uDE6C\uDEB9\uDF3C-\uDF3E]|\uD806[\uDC3B\uDD44-\uDD46\uDDE2\uDE3F-\uDE46\uDE9A-\uDE9C\uDE9E-\uDEA2\uDF00-\uDF09\uDFE1]|\uD807[\uDC41-\uDC45\uDC70\uDC71\uDEF7\uDEF8\uDF43-\uDF4F\uDFFF]|\uD809[\uDC70-\uDC74]|\uD80B[\uDFF1\uDFF2]|\uD81A[\uDE6E\uDE6F\uDEF5\uDF37-\uDF3B\uDF44]|\uD81B[\uDD6D-\uDD6F\uDE97-\uDE9A\uDFE2]|\uD82F\uDC9F|\uD836[\uDE87-\uDE8B]|\uD839\uDDFF|\uD83A[\uDD5E\uDD5F]/, C = /[\$\+<->\^`\|~\xA2-\xA6\xA8\xA9\xAC\xAE-\xB1\xB4\xB8\xD7\xF7\u02C2-\u02C5\u02D2-\u02DF\u02E5-\u02EB\u02ED\u02EF-\u02FF\u0375\u0384\u0385\u03F6\u0482\u058D-\u058F\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u07F6\u07FE\u07FF\u0888\u09F2\u09F3\u09FA\u09FB\u0AF1\u0B70\u0BF3-\u0BFA\u0C7F\u0D4F\u0D79\u0E3F\u0F01-\u0F03\u0F13\u0F15-\u0F17\u0F1A-\u0F1F\u0F34\u0F36\u0F38\u0FBE-\u0FC5\u0FC7-\u0FCC\u0FCE\u0FCF\u0FD5-\u0FD8\u109E\u109F\u1390-\u1399\u166D\u17DB\u1940\u19DE-\u19FF\u1B61-\u1B6A\u1B74-\u1B7C\u1FBD\u1FBF-\u1FC1\u1FCD-\u1FCF\u1FDD-\u1FDF\u1FED-\u1FEF\u1FFD\u1FFE\u2044\u2052\u207A-\u207C\u208A-\u208C\u20A0-\u20C1\u2100\u2101\u2103-\u2106\u2108\u2109\u2114\u2116-\u2118\u211E-\u2123\u2125\u2127\u2129\u212E\u213A\u213B\u2140-\u2144\u214A-\u214D\u214F\u218A\u218B\u2190-\u2307\u230C-\u2328\u232B-\u2429\u2440-\u244A\u249C-\u24E9\u2500-\u2767\u2794-\u27C4\u27C7-\u27E5\u27F0-\u2982\u2999-\u29D7\u29DC-\u29FB\u29FE-\u2B73\u2B76-\u2BFF\u2CE5-\u2CEA\u2E50\u2E51\u2E80-\u2E99\u2E9B-\u2EF3\u2F00-\u2FD5\u2FF0-\u2FFF\u3004\u3012\u3013\u3020\u3036\u3037\u303E\u303F\u309B\u309C\u3190\u3191\u3196-\u319F\u31C0-\u31E5\u31EF\u3200-\u321E\u322A-\u3247\u3250\u3260-\u327F\u328A-\u32B0\u32C0-\u33FF\u4DC0-\u4DFF\uA490-\uA4C6\uA700-\uA716\uA720\uA721\uA789\uA78A\uA828-\uA82B\uA836-\uA839\uAA77-\uAA79\uAB5B\uAB6A\uAB6B\uFB29\uFBB2-\uFBD2\uFD40-\uFD4F\uFD90\uFD91\uFDC8-\uFDCF\uFDFC-\uFDFF\uFE62\uFE64-\uFE66\uFE69\uFF04\uFF0B\uFF1C-\uFF1E\uFF3E\uFF40\uFF5C\uFF5E\uFFE0-\uFFE6\uFFE8-\uFFEE\uFFFC\uFFFD]|\uD800[\uDD37-\uDD3F\uDD79-\uDD89\uDD8C-\uDD8E\uDD90-\uDD9C\uDDA0\uDDD0-\uDDFC]|\uD802[\uDC77\uDC78\uDEC8]|\uD803[\uDD8E\uDD8F\uDED1-\uDED8]|\uD805\uDF3F|\uD807[\uDFD5-\uDFF1]|\uD81A[\uDF3C-\uDF3F\uDF45]|\uD82F\uDC9C|\uD833[\uDC00-\uDCEF\uDCFA-\uDCFC\uDD00-\uDEB3\uDEBA-\uDED0\uDEE0-\uDEF0\uDF50-\uDFC3]|\uD834[\uDC00-\uDCF5\uDD00-\uDD26\uDD29-\uDD64\uDD6A-\uDD6C\uDD83\uDD84\uDD8C-\uDDA9\uDDAE-\uDDEA\uDE00-\uDE41\uDE45\uDF00-\uDF56]|\uD835[\uDEC1\uDEDB\uDEFB\uDF15\uDF35\uDF4F\uDF6F\uDF89\uDFA9\uDFC3]|\uD836[\uDC00-\uDDFF\uDE37-\uDE3A\uDE6D-\uDE74\uDE76-\uDE83\uDE85\uDE86]|\uD838[\uDD4F\uDEFF]|\uD83B[\uDCAC\uDCB0\uDD2E\uDEF0\uDEF1]|\uD83C[\uDC00-\uDC2B\uDC30-\uDC93\uDCA0-\uDCAE\uDCB1-\uDCBF\uDCC1-\uDCCF\uDCD1-\uDCF5\uDD0D-\uDDAD\uDDE6-\uDE02\uDE10-\uDE3B\uDE40-\uDE48\uDE50\uDE51\uDE60-\uDE65\uDF00-\uDFFF]|\uD83D[\uDC00-\uDED8\uDEDC-\uDEEC\uDEF0-\uDEFC\uDF00-\uDFD9\uDFE0-\uDFEB\uDFF0]|\uD83E[\uDC00-\uDC0B\uDC10-\uDC47\uDC50-\uDC59\uDC60-\uDC87\uDC90-\uDCAD\uDCB0-\uDCBB\uDCC0\uDCC1\uDCD0-\uDCD8\uDD00-\uDE57\uDE60-\uDE6D\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF-\uDEF8\uDF00-\uDF92\uDF94-\uDFEF\uDFFA]/, w = /[ \xA0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/;
		var T = n(7031), REBuilder = class {
			src_Any = y.source;
			src_Cc = b.source;
			src_Z = w.source;
			src_P = S.source;
			src_ZPCc = [
				this.src_Z,
				this.src_P,
				this.src_Cc
			].join("|");
			src_ZCc = [this.src_Z, this.src_Cc].join("|");
			cache = {};
			opts = {
				maxLength: 1e4,
				urlAuth: !1,
				schema_names: []
			};
			constructor(e = {}) {
				this.opts = {
					...this.opts,
					...e
				};
			}
			set(e = {}) {
				return this.opts = {
					...this.opts,
					...e
				}, this.cache = {}, this;
			}
			escapeRE(e) {
				return e.replace(/[.?*+^$[\]\\(){}|-]/g, "\\$&");
			}
			nestedPairRE(e, t, n = 4) {
				let r = this.escapeRE(e), i = this.escapeRE(t), a = `(?:(?!${this.src_ZCc}|${r}|${i}).)`, o = `${r}${a}{0,1000}${i}`;
				for (let e = 2; e <= n; e++) o = `${r}(?:${a}|${o}){0,1000}${i}`;
				return o;
			}
			get_text_separators() {
				return this.cache.text_separators ??= /[><\uff5c]/;
			}
			get_pseudo_letter() {
				return this.cache.src_pseudo_letter ??= RegExp(`(?:(?!${this.get_text_separators().source}|${this.src_ZPCc})${this.src_Any})`);
			}
			get_ipv4_addr() {
				return this.cache.src_ip4 ??= RegExp("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])[.]){3}(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9][0-9]|[0-9])");
			}
			get_ipv6_addr() {
				let e = "[0-9A-Fa-f]{1,4}", t = `(?:(?:${e}:${e})|${this.get_ipv4_addr().source})`;
				return this.cache.src_ip6_addr ??= RegExp(`(?:(?:${e}:){6}${t}|::(?:${e}:){5}${t}|(?:${e})?::(?:${e}:){4}${t}|(?:(?:${e}:){0,1}${e})?::(?:${e}:){3}${t}|(?:(?:${e}:){0,2}${e})?::(?:${e}:){2}${t}|(?:(?:${e}:){0,3}${e})?::${e}:${t}|(?:(?:${e}:){0,4}${e})?::${t}|(?:(?:${e}:){0,5}${e})?::${e}|(?:(?:${e}:){0,6}${e})?::)`);
			}
			get_ipv6_url_host() {
				return this.cache.src_ip6_host ??= RegExp(`\\[${this.get_ipv6_addr().source}\\]`);
			}
			get_ipv6_mail_host() {
				return this.cache.src_ipv6_mail_host ??= RegExp(`\\[IPv6:${this.get_ipv6_addr().source}\\]`);
			}
			get_auth() {
				return this.cache.src_auth ??= RegExp(`(?:(?:(?!${this.src_ZCc}|[@/\\[\\]()]).){1,50}@)?`);
			}
			get_port() {
				return this.cache.src_port ??= RegExp("(?::(?:6(?:[0-4]\\d{3}|5(?:[0-4]\\d{2}|5(?:[0-2]\\d|3[0-5])))|[1-5]?\\d{1,4}))?");
			}
			get_host_terminator() {
				return this.cache.src_host_terminator ??= RegExp(`(?=$|${this.get_text_separators().source}|${this.src_ZPCc})(?!${this.opts["---"] ? "-(?!--)|" : "-|"}_|:\\d|\\.-|\\.(?!$|${this.src_ZPCc}))`);
			}
			get_path_terminator() {
				return this.cache.src_path_terminator ??= RegExp(`${this.src_ZPCc}|${this.get_text_separators().source}`);
			}
			get_path() {
				return this.cache.src_path ??= RegExp(`(?:[/?#](?:${this.nestedPairRE("[", "]")}|${this.nestedPairRE("(", ")")}|${this.nestedPairRE("{", "}")}|\\"(?:(?!${this.src_ZCc}|["]).){1,100}\\"|\\'(?:(?!${this.src_ZCc}|[']).){1,100}\\'|\\'(?=${this.get_pseudo_letter().source}|[-])|\\.{2,20}[:]?[a-zA-Z0-9%/&]|\\.(?!${this.src_ZCc}|[.]|$)|` + (this.opts["---"] ? "\\-(?!--(?:[^-]|$))(?:-{0,19})|" : "\\-{1,20}|") + `,(?!${this.src_ZCc}|$)|;(?!${this.src_ZCc}|$)|\\!{1,20}(?!${this.src_ZCc}|[!]|$)|\\?(?!${this.src_ZCc}|[?]|$)|` + this.get_path_extra().source + `[\\\\/:%@#&=_~*]|(?!${this.get_path_terminator().source}).){1,${this.opts.maxLength}}|\\/)?`);
			}
			get_mail_name() {
				return this.cache.src_mail_name ??= RegExp("[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9](?:[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9]|[.](?=[-!#$%&'*+/=?^_`{|}~a-zA-Z0-9])){0,63}");
			}
			get_xn() {
				return this.cache.src_xn ??= RegExp("xn--[a-z0-9\\-]{1,59}");
			}
			get_tld() {
				if (this.cache.tld) return this.cache.tld;
				let e = [...new Set(this.opts.tlds || [])].sort().reverse().join("|");
				return this.cache.tld = RegExp(`${e || "$#none#$"}|${this.get_xn().source}`), this.cache.tld;
			}
			get_domain_root() {
				return this.cache.src_domain_root ??= RegExp("(?:" + this.get_xn().source + `|${this.get_pseudo_letter().source}{1,63})`);
			}
			get_domain() {
				return this.cache.src_domain ??= RegExp("(?:" + this.get_xn().source + `|(?:${this.get_pseudo_letter().source})|(?:${this.get_pseudo_letter().source}(?:-|${this.get_pseudo_letter().source}){0,61}${this.get_pseudo_letter().source}))`);
			}
			get_url_host_port() {
				return this.cache.url_host_port ??= RegExp("(?:" + this.get_ipv6_url_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,10}${this.get_domain().source}))` + this.get_port().source + this.get_host_terminator().source);
			}
			get_fuzzy_url_host_port() {
				return this.cache.fuzzy_url_host_port ??= RegExp("(?:" + (this.opts.fuzzyIP ? this.get_ipv4_addr().source + "|" : "") + `(?:(?:(?:${this.get_domain().source})\\.){1,10}(?:${this.get_tld().source})))` + this.get_host_terminator().source);
			}
			get_mail_host() {
				return this.cache.src_mail_host ??= RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})\\.){0,4}${this.get_domain().source}))` + this.get_host_terminator().source);
			}
			get_fuzzy_mail_host() {
				return this.cache.src_fuzzy_mail_host ??= RegExp("(?:" + this.get_ipv6_mail_host().source + `|(?:(?:(?:${this.get_domain().source})[.]){1,4}${this.get_domain_root().source}))` + this.get_host_terminator().source);
			}
			get_path_extra() {
				return this.cache.src_path_extra ??= RegExp("");
			}
			get_fuzzy_mail_host_search() {
				return this.cache.mail_fuzzy_host_search ??= RegExp(`@${this.get_fuzzy_mail_host().source}`, "ig");
			}
			get_fuzzy_link_search() {
				return this.cache.link_fuzzy_search ??= RegExp(`(^|(?![.:/\\-_@])(?:[$+<=>^\`|\uff5c]|${this.src_ZPCc}))(?:(?![$+<=>^\`|\uff5c])${this.get_fuzzy_url_host_port().source}${this.get_path().source})`, "ig");
			}
			get_http_validator() {
				return this.cache.http_validator ??= RegExp("\\/\\/" + (this.opts.urlAuth ? this.get_auth().source : "") + this.get_url_host_port().source + this.get_path().source, "iy");
			}
			get_relative_proto_validator() {
				return this.cache.relative_proto_validator ??= RegExp((this.opts.urlAuth ? this.get_auth().source : "") + `(?:localhost|${this.get_ipv6_url_host().source}|(?:(?:${this.get_domain().source})[.]){1,10}${this.get_domain_root().source})` + this.get_port().source + this.get_host_terminator().source + this.get_path().source, "iy");
			}
			get_mail_name_validator() {
				return this.cache.mail_name_validator ??= RegExp(`(?:^|${this.get_text_separators().source}|"|\\(|${this.src_ZCc})(${this.get_mail_name().source})$`);
			}
			get_mailto_validator() {
				return this.cache.mailto_validator ??= RegExp(`${this.get_mail_name().source}@${this.get_mail_host().source}`, "iy");
			}
			get_schema_names() {
				return this.cache.schema_names ??= new RegExp((this.opts.schema_names || []).map((e) => this.escapeRE(e)).join("|"));
			}
			get_schema_search() {
				return this.cache.schema_search ??= RegExp(`(^|(?!_)(?:[><\uff5c]|${this.src_ZPCc}))(${this.get_schema_names().source})`, "ig");
			}
			get_schema_at_start() {
				return this.cache.schema_at_start ??= RegExp(`^${this.get_schema_search().source}`, "i");
			}
		}, E = {
			validate: (e, t, n) => {
				let r = n.re.get_http_validator();
				r.lastIndex = t;
				let i = r.exec(e);
				return i ? i[0].length : 0;
			},
			normalize: (e, t) => t.normalize(e)
		}, ee = {
			"http:": E,
			"https:": E,
			"ftp:": E,
			"//": {
				validate: function(e, t, n) {
					let r = n.re.get_relative_proto_validator();
					r.lastIndex = t;
					let i = r.exec(e);
					return i ? t >= 3 && e[t - 3] === ":" || t >= 3 && e[t - 3] === "/" ? 0 : i[0].length : 0;
				},
				normalize: (e, t) => t.normalize(e)
			},
			"mailto:": {
				validate: function(e, t, n) {
					let r = n.re.get_mailto_validator();
					r.lastIndex = t;
					let i = r.exec(e);
					return i ? i[0].length : 0;
				},
				normalize: (e, t) => t.normalize(e)
			}
		}, D = "a:cdefgilmnoqrstuwxz|b:abdefghijmnorstvwyz|c:acdfghiklmnoruvwxyz|d:ejkmoz|e:cegrstu|f:ijkmor|g:abdefghilmnpqrstuwy|h:kmnrtu|i:delmnoqrst|j:emop|k:eghimnprwyz|l:abcikrstuvy|m:acdeghklmnopqrstuvwxyz|n:acefgilopruz|o:m|p:aefghklmnrstwy|q:a|r:eosuw|s:abcdeghijklmnortuvxyz|t:cdfghjklmnortvwz|u:agksyz|v:aceginu|w:fs|y:et|z:amw", te = "biz|com|edu|gov|net|org|pro|web|xxx|aero|asia|coop|info|museum|name|shop|рф";
		function unpackTlds() {
			let e = te.split("|");
			return D.split("|").forEach((t) => {
				let n = t.indexOf(":"), r = t.slice(0, n);
				for (let i of t.slice(n + 1)) e.push(r + i);
			}), e;
		}
		var O = {
			fuzzyLink: !1,
			fuzzyEmail: !0,
			fuzzyIP: !1,
			"---": !1,
			tlds: unpackTlds(),
			urlAuth: !1,
			maxLength: 1e4
		}, Match = class {
			schema;
			index;
			lastIndex;
			raw;
			text;
			url;
			constructor(e, t, n, r) {
				let i = e.slice(n, r);
				this.schema = t.toLowerCase(), this.index = n, this.lastIndex = r, this.raw = i, this.text = i, this.url = i;
			}
		}, LinkifyIt = class {
			__opts__;
			__schemas__;
			re;
			constructor(e = {}) {
				let { rebuilder: t, ...n } = e;
				this.__opts__ = {
					...O,
					...n
				}, this.__schemas__ = { ...ee }, this.re = t || new REBuilder(), this.re.set({
					...this.__opts__,
					schema_names: Object.keys(this.__schemas__)
				});
			}
			add(e, t = null) {
				if (!t) delete this.__schemas__[e];
				else {
					let n = {
						normalize: (e, t) => t.normalize(e),
						...t
					};
					this.__schemas__[e] = n;
				}
				return this.re.set({
					...this.__opts__,
					schema_names: Object.keys(this.__schemas__)
				}), this;
			}
			set(e = {}) {
				return this.__opts__ = {
					...this.__opts__,
					...e
				}, this.re.set({
					...this.__opts__,
					schema_names: Object.keys(this.__schemas__)
				}), this;
			}
			test(e) {
				if (!e.length) return !1;
				let t, n;
				for (n = this.re.get_schema_search(), n.lastIndex = 0; (t = n.exec(e)) !== null;) if (this.testSchemaAt(e, t[2], n.lastIndex)) return !0;
				if (this.__opts__.fuzzyLink && this.__schemas__["http:"] && (n = this.re.get_fuzzy_link_search(), n.lastIndex = 0, n.exec(e) !== null)) return !0;
				if (this.__opts__.fuzzyEmail && this.__schemas__["mailto:"] && e.indexOf("@") >= 0) {
					let n = this.re.get_fuzzy_mail_host_search(), r = this.re.get_mail_name_validator();
					for (n.lastIndex = 0; (t = n.exec(e)) !== null;) {
						let n = e.slice(Math.max(0, t.index - 65), t.index);
						if (r.test(n)) return !0;
					}
				}
				return !1;
			}
			testSchemaAt(e, t, n) {
				return this.__schemas__[t.toLowerCase()] ? this.__schemas__[t.toLowerCase()].validate(e.slice(0, n + this.__opts__.maxLength), n, this) : 0;
			}
			match(e) {
				let t = [], n = this.re.get_schema_search(), r, i, a, o, s, c, l = !1, u = !1, d = !1, f = 0;
				if (!e.length) return null;
				for (n.lastIndex = 0, this.__opts__.fuzzyLink && this.__schemas__["http:"] && (r = this.re.get_fuzzy_link_search(), r.lastIndex = 0), this.__opts__.fuzzyEmail && this.__schemas__["mailto:"] && (i = this.re.get_fuzzy_mail_host_search(), i.lastIndex = 0, a = this.re.get_mail_name_validator());;) {
					let p = Math.max(f - 1, 0);
					if (i && a && !d && (!s || s.index < f)) for (i.lastIndex < p && (i.lastIndex = p);;) {
						let t = i.exec(e);
						if (!t) {
							d = !0, s = void 0;
							break;
						}
						let n = a.exec(e.slice(Math.max(0, t.index - 65), t.index));
						if (n) {
							if (s = {
								schema: "mailto:",
								index: t.index - n[1].length,
								lastIndex: t.index + t[0].length
							}, s.index >= f) break;
							i.lastIndex < p && (i.lastIndex = p);
						}
					}
					if (r && !u && (!o || o.index < f)) for (r.lastIndex < p && (r.lastIndex = p);;) {
						let t = r.exec(e);
						if (!t) {
							u = !0, o = void 0;
							break;
						}
						if (o = {
							schema: "",
							index: t.index + t[1].length,
							lastIndex: t.index + t[0].length
						}, o.index >= f) break;
						r.lastIndex < p && (r.lastIndex = p);
					}
					let m = s;
					(!m || o && (o.index < m.index || o.index === m.index && o.lastIndex > m.lastIndex)) && (m = o);
					let h;
					if (!l) for (;;) {
						if (!c) {
							n.lastIndex < p && (n.lastIndex = p);
							let t = n.exec(e);
							if (!t) {
								l = !0;
								break;
							}
							c = {
								schema: t[2],
								index: t.index + t[1].length,
								lastIndex: t.index + t[0].length
							};
						}
						if (c.index < f) {
							c = void 0;
							continue;
						}
						if (m && c.index > m.index) break;
						let t = c;
						c = void 0;
						let r = this.testSchemaAt(e, t.schema, t.lastIndex);
						if (r) {
							h = {
								schema: t.schema,
								index: t.index,
								lastIndex: t.lastIndex + r
							};
							break;
						}
					}
					let g = h;
					if ((!g || s && (s.index < g.index || s.index === g.index && s.lastIndex > g.lastIndex)) && (g = s), (!g || o && (o.index < g.index || o.index === g.index && o.lastIndex > g.lastIndex)) && (g = o), !g) break;
					g === s ? s = void 0 : g === o && (o = void 0);
					let _ = new Match(e, g.schema, g.index, g.lastIndex);
					_.schema ? this.__schemas__[_.schema].normalize(_, this) : this.normalize(_), t.push(_), f = g.lastIndex;
				}
				return t.length ? t : null;
			}
			matchAtStart(e) {
				if (!e.length) return null;
				let t = this.re.get_schema_at_start().exec(e);
				if (!t) return null;
				let n = this.testSchemaAt(e, t[2], t[0].length);
				if (!n) return null;
				let r = new Match(e, t[2], t.index + t[1].length, t.index + t[0].length + n);
				return this.__schemas__[r.schema].normalize(r, this), r;
			}
			tlds(e, t = !1) {
				return e = Array.isArray(e) ? e : [e], t ? this.__opts__.tlds = this.__opts__.tlds.concat(e) : this.__opts__.tlds = e, this.re.set({
					...this.__opts__,
					schema_names: Object.keys(this.__schemas__)
				}), this;
			}
			normalize(e) {
				e.schema || (e.url = `http://${e.url}`), e.schema === "mailto:" && !/^mailto:/i.test(e.url) && (e.url = `mailto:${e.url}`);
			}
		}, k = n(8629), A = Object.defineProperty, __exportAll = (e, t) => {
			let n = {};
			for (var r in e) A(n, r, {
				get: e[r],
				enumerable: !0
			});
			return t || A(n, Symbol.toStringTag, { value: "Module" }), n;
		}, ne = __exportAll({
			arrayReplaceAt: () => arrayReplaceAt,
			asciiTrim: () => asciiTrim,
			callable: () => callable,
			escapeHtml: () => escapeHtml,
			escapeRE: () => escapeRE,
			fromCodePoint: () => fromCodePoint,
			isMdAsciiPunct: () => isMdAsciiPunct,
			isPunctChar: () => isPunctChar,
			isPunctCharCode: () => isPunctCharCode,
			isSpace: () => isSpace,
			isValidEntityCode: () => isValidEntityCode,
			isWhiteSpace: () => isWhiteSpace,
			lib: () => se,
			normalizeReference: () => normalizeReference,
			unescapeAll: () => unescapeAll,
			unescapeMd: () => unescapeMd
		});
		function callable(e) {
			let wrapper = function(...t) {
				return Reflect.construct(e, t, new.target && new.target !== wrapper ? new.target : e);
			};
			return Object.defineProperty(wrapper, "name", { value: e.name }), Object.setPrototypeOf(wrapper, e), wrapper.prototype = e.prototype, wrapper;
		}
		function arrayReplaceAt(e, t, n) {
			return [].concat(e.slice(0, t), n, e.slice(t + 1));
		}
		function isValidEntityCode(e) {
			return !(e >= 55296 && e <= 57343 || e >= 64976 && e <= 65007 || (e & 65535) == 65535 || (e & 65535) == 65534 || e >= 0 && e <= 8 || e === 11 || e >= 14 && e <= 31 || e >= 127 && e <= 159 || e > 1114111);
		}
		function fromCodePoint(e) {
			if (e > 65535) {
				e -= 65536;
				let t = 55296 + (e >> 10), n = 56320 + (e & 1023);
				return String.fromCharCode(t, n);
			}
			return String.fromCharCode(e);
		}
		var j = /\\([!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~])/g, M = RegExp(`${j.source}|&([a-z#][a-z0-9]{1,31});`, "gi"), re = /^#((?:x[a-f0-9]{1,8}|[0-9]{1,8}))$/i;
		function replaceEntityPattern(e, t) {
			if (t.charCodeAt(0) === 35 && re.test(t)) {
				let n = t[1].toLowerCase() === "x" ? parseInt(t.slice(2), 16) : parseInt(t.slice(1), 10);
				return isValidEntityCode(n) ? fromCodePoint(n) : e;
			}
			let n = (0, T.hl)(e);
			return n === e ? e : n;
		}
		function unescapeMd(e) {
			return e.indexOf("\\") < 0 ? e : e.replace(j, "$1");
		}
		function unescapeAll(e) {
			return e.indexOf("\\") < 0 && e.indexOf("&") < 0 ? e : e.replace(M, function(e, t, n) {
				return t || replaceEntityPattern(e, n);
			});
		}
		var ie = /[&<>"]/, N = /[&<>"]/g, ae = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;"
		};
		function replaceUnsafeChar(e) {
			return ae[e];
		}
		function escapeHtml(e) {
			return ie.test(e) ? e.replace(N, replaceUnsafeChar) : e;
		}
		var oe = /[.?*+^$[\]\\(){}|-]/g;
		function escapeRE(e) {
			return e.replace(oe, "\\$&");
		}
		function isSpace(e) {
			switch (e) {
				case 9:
				case 32: return !0;
			}
			return !1;
		}
		function isWhiteSpace(e) {
			if (e >= 8192 && e <= 8202) return !0;
			switch (e) {
				case 9:
				case 10:
				case 11:
				case 12:
				case 13:
				case 32:
				case 160:
				case 5760:
				case 8239:
				case 8287:
				case 12288: return !0;
			}
			return !1;
		}
		function isPunctChar(e) {
			return S.test(e) || C.test(e);
		}
		function isPunctCharCode(e) {
			return isPunctChar(fromCodePoint(e));
		}
		function isMdAsciiPunct(e) {
			switch (e) {
				case 33:
				case 34:
				case 35:
				case 36:
				case 37:
				case 38:
				case 39:
				case 40:
				case 41:
				case 42:
				case 43:
				case 44:
				case 45:
				case 46:
				case 47:
				case 58:
				case 59:
				case 60:
				case 61:
				case 62:
				case 63:
				case 64:
				case 91:
				case 92:
				case 93:
				case 94:
				case 95:
				case 96:
				case 123:
				case 124:
				case 125:
				case 126: return !0;
				default: return !1;
			}
		}
		function normalizeReference(e) {
			return e = e.trim().replace(/\s+/g, " "), e.toLowerCase().toUpperCase();
		}
		function isAsciiTrimmable(e) {
			return e === 32 || e === 9 || e === 10 || e === 13;
		}
		function asciiTrim(e) {
			let t = 0;
			for (; t < e.length && isAsciiTrimmable(e.charCodeAt(t)); t++);
			let n = e.length - 1;
			for (; n >= t && isAsciiTrimmable(e.charCodeAt(n)); n--);
			return e.slice(t, n + 1);
		}
		var se = {
			mdurl: r,
			ucmicro: i
		};
		function parseLinkLabel(e, t, n) {
			let r, i, a, o, s = e.posMax, c = e.pos;
			for (e.pos = t + 1, r = 1; e.pos < s;) {
				if (a = e.src.charCodeAt(e.pos), a === 93 && (r--, r === 0)) {
					i = !0;
					break;
				}
				if (o = e.pos, e.md.inline.skipToken(e), a === 91) {
					if (o === e.pos - 1) r++;
					else if (n) return e.pos = c, -1;
				}
			}
			let l = -1;
			return i && (l = e.pos), e.pos = c, l;
		}
		function parseLinkDestination(e, t, n) {
			let r, i = t, a = {
				ok: !1,
				pos: 0,
				str: ""
			};
			if (e.charCodeAt(i) === 60) {
				for (i++; i < n;) {
					if (r = e.charCodeAt(i), r === 10 || r === 60) return a;
					if (r === 62) return a.pos = i + 1, a.str = unescapeAll(e.slice(t + 1, i)), a.ok = !0, a;
					r === 92 && i + 1 < n ? i += 2 : i++;
				}
				return a;
			}
			let o = 0;
			for (; i < n && (r = e.charCodeAt(i), !(r === 32 || r < 32 || r === 127));) if (r === 92 && i + 1 < n) {
				if (e.charCodeAt(i + 1) === 32) {
					i++;
					continue;
				}
				i += 2;
			} else {
				if (r === 40 && (o++, o > 32)) return a;
				if (r === 41) {
					if (o === 0) break;
					o--;
				}
				i++;
			}
			return t === i || o !== 0 || (a.str = unescapeAll(e.slice(t, i)), a.pos = i, a.ok = !0), a;
		}
		function parseLinkTitle(e, t, n, r) {
			let i, a = t, o = {
				ok: !1,
				can_continue: !1,
				pos: 0,
				str: "",
				marker: 0
			};
			if (r) o.str = r.str, o.marker = r.marker;
			else {
				if (a >= n) return o;
				let r = e.charCodeAt(a);
				if (r !== 34 && r !== 39 && r !== 40) return o;
				t++, a++, r === 40 && (r = 41), o.marker = r;
			}
			for (; a < n;) {
				if (i = e.charCodeAt(a), i === o.marker) return o.pos = a + 1, o.str += unescapeAll(e.slice(t, a)), o.ok = !0, o;
				if (i === 40 && o.marker === 41) return o;
				i === 92 && a + 1 < n && a++, a++;
			}
			return o.can_continue = !0, o.str += unescapeAll(e.slice(t, a)), o;
		}
		var ce = __exportAll({
			parseLinkDestination: () => parseLinkDestination,
			parseLinkLabel: () => parseLinkLabel,
			parseLinkTitle: () => parseLinkTitle
		});
		function _typeof(e) {
			"@babel/helpers - typeof";
			return _typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
				return typeof e;
			} : function(e) {
				return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
			}, _typeof(e);
		}
		function toPrimitive(e, t) {
			if (_typeof(e) != "object" || !e) return e;
			var n = e[Symbol.toPrimitive];
			if (n !== void 0) {
				var r = n.call(e, t || "default");
				if (_typeof(r) != "object") return r;
				throw TypeError("@@toPrimitive must return a primitive value.");
			}
			return (t === "string" ? String : Number)(e);
		}
		function toPropertyKey(e) {
			var t = toPrimitive(e, "string");
			return _typeof(t) == "symbol" ? t : t + "";
		}
		function _defineProperty(e, t, n) {
			return (t = toPropertyKey(t)) in e ? Object.defineProperty(e, t, {
				value: n,
				enumerable: !0,
				configurable: !0,
				writable: !0
			}) : e[t] = n, e;
		}
		var Token = class {
			constructor(e, t, n) {
				_defineProperty(this, "map", null), _defineProperty(this, "level", 0), _defineProperty(this, "children", null), _defineProperty(this, "content", ""), _defineProperty(this, "markup", ""), _defineProperty(this, "info", ""), _defineProperty(this, "block", !1), _defineProperty(this, "hidden", !1), this.type = e, this.tag = t, this.attrs = null, this.nesting = n, this.meta = null;
			}
			attrIndex(e) {
				if (!this.attrs) return -1;
				let t = this.attrs;
				for (let n = 0, r = t.length; n < r; n++) if (t[n][0] === e) return n;
				return -1;
			}
			attrPush(e) {
				this.attrs ? this.attrs.push(e) : this.attrs = [e];
			}
			attrSet(e, t) {
				let n = this.attrIndex(e), r = [e, t];
				n < 0 ? this.attrPush(r) : this.attrs[n] = r;
			}
			attrGet(e) {
				let t = this.attrIndex(e), n = null;
				return t >= 0 && (n = this.attrs[t][1]), n;
			}
			attrJoin(e, t) {
				let n = this.attrIndex(e);
				n < 0 ? this.attrPush([e, t]) : this.attrs[n][1] = `${this.attrs[n][1]} ${t}`;
			}
		}, Ruler = class {
			constructor() {
				_defineProperty(this, "__rules__", []), _defineProperty(this, "__cache__", null);
			}
			__find__(e) {
				for (let t = 0; t < this.__rules__.length; t++) if (this.__rules__[t].name === e) return t;
				return -1;
			}
			__compile__() {
				let e = new Set();
				this.__rules__.forEach((t) => {
					t.enabled && t.alt.forEach((t) => {
						t && e.add(t);
					});
				}), this.__cache__ = Object.create(null), this.__cache__[""] = [], this.__rules__.forEach((e) => {
					e.enabled && this.__cache__[""].push(e.fn);
				}), e.forEach((e) => {
					this.__cache__[e] = [], this.__rules__.forEach((t) => {
						t.enabled && t.alt.indexOf(e) >= 0 && this.__cache__[e].push(t.fn);
					});
				});
			}
			at(e, t, n = {}) {
				let r = this.__find__(e);
				if (r === -1) throw Error(`Parser rule not found: ${e}`);
				this.__rules__[r].fn = t, this.__rules__[r].alt = n.alt || [], this.__cache__ = null;
			}
			before(e, t, n, r = {}) {
				let i = this.__find__(e);
				if (i === -1) throw Error(`Parser rule not found: ${e}`);
				this.__rules__.splice(i, 0, {
					name: t,
					enabled: !0,
					fn: n,
					alt: r.alt || []
				}), this.__cache__ = null;
			}
			after(e, t, n, r = {}) {
				let i = this.__find__(e);
				if (i === -1) throw Error(`Parser rule not found: ${e}`);
				this.__rules__.splice(i + 1, 0, {
					name: t,
					enabled: !0,
					fn: n,
					alt: r.alt || []
				}), this.__cache__ = null;
			}
			push(e, t, n = {}) {
				this.__rules__.push({
					name: e,
					enabled: !0,
					fn: t,
					alt: n.alt || []
				}), this.__cache__ = null;
			}
			enable(e, t = !1) {
				Array.isArray(e) || (e = [e]);
				let n = [];
				return e.forEach((e) => {
					let r = this.__find__(e);
					if (r < 0) {
						if (t) return;
						throw Error(`Rules manager: invalid rule name ${e}`);
					}
					this.__rules__[r].enabled = !0, n.push(e);
				}), this.__cache__ = null, n;
			}
			enableOnly(e, t = !1) {
				Array.isArray(e) || (e = [e]), this.__rules__.forEach((e) => {
					e.enabled = !1;
				}), this.enable(e, t);
			}
			disable(e, t = !1) {
				Array.isArray(e) || (e = [e]);
				let n = [];
				return e.forEach((e) => {
					let r = this.__find__(e);
					if (r < 0) {
						if (t) return;
						throw Error(`Rules manager: invalid rule name ${e}`);
					}
					this.__rules__[r].enabled = !1, n.push(e);
				}), this.__cache__ = null, n;
			}
			getRules(e) {
				return this.__cache__ || this.__compile__(), this.__cache__[e] || [];
			}
		}, P = {};
		P.code_inline = function(e, t, n, r, i) {
			let a = e[t];
			return `<code${i.renderAttrs(a)}>${escapeHtml(a.content)}</code>`;
		}, P.code_block = function(e, t, n, r, i) {
			let a = e[t];
			return `<pre${i.renderAttrs(a)}><code>${escapeHtml(e[t].content)}</code></pre>\n`;
		}, P.fence = function(e, t, n, r, i) {
			let a = e[t], o = a.info ? unescapeAll(a.info).trim() : "", s = "", c = "";
			if (o) {
				let e = o.split(/(\s+)/g);
				s = e[0], c = e.slice(2).join("");
			}
			let l;
			if (l = n.highlight && n.highlight(a.content, s, c) || escapeHtml(a.content), l.indexOf("<pre") === 0) return l + "\n";
			if (o) {
				let e = a.attrIndex("class"), t = a.attrs ? a.attrs.slice() : [];
				e < 0 ? t.push(["class", `${n.langPrefix}${s}`]) : (t[e] = [t[e][0], t[e][1]], t[e][1] += ` ${n.langPrefix}${s}`);
				let r = { attrs: t };
				return `<pre><code${i.renderAttrs(r)}>${l}</code></pre>\n`;
			}
			return `<pre><code${i.renderAttrs(a)}>${l}</code></pre>\n`;
		}, P.image = function(e, t, n, r, i) {
			let a = e[t];
			return a.attrs[a.attrIndex("alt")][1] = i.renderInlineAsText(a.children, n, r), i.renderToken(e, t, n);
		}, P.hardbreak = function(e, t, n) {
			return n.xhtmlOut ? "<br />\n" : "<br>\n";
		}, P.softbreak = function(e, t, n) {
			return n.breaks ? n.xhtmlOut ? "<br />\n" : "<br>\n" : "\n";
		}, P.text = function(e, t) {
			return escapeHtml(e[t].content);
		}, P.html_block = function(e, t) {
			return e[t].content;
		}, P.html_inline = function(e, t) {
			return e[t].content;
		};
		var Renderer = class {
			constructor() {
				_defineProperty(this, "rules", Object.assign({}, P));
			}
			renderAttrs(e) {
				let t, n, r;
				if (!e.attrs) return "";
				for (r = "", t = 0, n = e.attrs.length; t < n; t++) r += ` ${escapeHtml(e.attrs[t][0])}="${escapeHtml(String(e.attrs[t][1]))}"`;
				return r;
			}
			renderToken(e, t, n) {
				let r = e[t], i = "";
				if (r.hidden) return "";
				let a = t - 1;
				for (; a >= 0 && e[a].hidden && e[a].nesting === 0;) a--;
				r.block && r.nesting !== -1 && a >= 0 && e[a].hidden && e[a].nesting === -1 && (i += "\n"), i += (r.nesting === -1 ? "</" : "<") + r.tag, i += this.renderAttrs(r), r.nesting === 0 && n.xhtmlOut && (i += " /");
				let o = !1;
				if (r.block && (o = !0, r.nesting === 1)) {
					let n = t + 1;
					for (; n < e.length && e[n].hidden && e[n].nesting === 0;) n++;
					if (n < e.length) {
						let t = e[n];
						(t.type === "inline" || t.hidden || t.nesting === -1 && t.tag === r.tag) && (o = !1);
					}
				}
				return i += o ? ">\n" : ">", i;
			}
			renderInline(e, t, n) {
				let r = "", i = this.rules;
				for (let a = 0, o = e.length; a < o; a++) {
					let o = e[a].type;
					i[o] === void 0 ? r += this.renderToken(e, a, t) : r += i[o](e, a, t, n, this);
				}
				return r;
			}
			renderInlineAsText(e, t, n) {
				let r = "";
				for (let i = 0, a = e.length; i < a; i++) switch (e[i].type) {
					case "text":
					case "code_inline":
						r += e[i].content;
						break;
					case "image":
						r += this.renderInlineAsText(e[i].children, t, n);
						break;
					case "html_inline":
					case "html_block":
						r += e[i].content;
						break;
					case "softbreak":
					case "hardbreak": r += "\n";
				}
				return r;
			}
			render(e, t, n) {
				let r = "", i = this.rules;
				for (let a = 0, o = e.length; a < o; a++) {
					let o = e[a].type;
					o === "inline" ? r += this.renderInline(e[a].children, t, n) : i[o] === void 0 ? r += this.renderToken(e, a, t) : r += i[o](e, a, t, n, this);
				}
				return r;
			}
		}, StateCore = class {
			constructor(e, t, n) {
				_defineProperty(this, "tokens", []), _defineProperty(this, "inlineMode", !1), _defineProperty(this, "Token", Token), this.src = e, this.env = n, this.md = t;
			}
		}, le = /\r\n?/g, ue = /\0/g;
		function normalize(e) {
			let t;
			t = e.src.replace(le, "\n"), t = t.replace(ue, "�"), e.src = t;
		}
		function block(e) {
			let t;
			e.inlineMode ? (t = new e.Token("inline", "", 0), t.content = e.src, t.map = [0, 1], t.children = [], e.tokens.push(t)) : e.md.block.parse(e.src, e.md, e.env, e.tokens);
		}
		function strip_references(e) {
			let t = e.tokens, n = 0;
			for (let e = 0; e < t.length; e++) t[e].type !== "reference_definition" && (e !== n && (t[n] = t[e]), n++);
			t.length !== n && (t.length = n);
		}
		function inline(e) {
			let t = e.tokens;
			for (let n = 0, r = t.length; n < r; n++) {
				let r = t[n];
				r.type === "inline" && e.md.inline.parse(r.content, e.md, e.env, r.children);
			}
		}
		function isLinkOpen$1(e) {
			return /^<a[>\s]/i.test(e);
		}
		function isLinkClose$1(e) {
			return /^<\/a\s*>/i.test(e);
		}
		function linkify$1(e) {
			let t = e.tokens;
			if (e.md.options.linkify) for (let n = 0, r = t.length; n < r; n++) {
				if (t[n].type !== "inline" || !e.md.linkify.test(t[n].content)) continue;
				let r = t[n].children, i = [], a = 0;
				for (let t = r.length - 1; t >= 0; t--) {
					let n = r[t];
					if (n.type === "link_close") for (t--; r[t].level !== n.level && r[t].type !== "link_open";) t--;
					else if (n.type === "html_inline" && (isLinkOpen$1(n.content) && a > 0 && a--, isLinkClose$1(n.content) && a++), !(a > 0) && n.type === "text" && e.md.linkify.test(n.content)) {
						let a = n.content, o = e.md.linkify.match(a), s = [], c = n.level, l = 0;
						o.length > 0 && o[0].index === 0 && t > 0 && r[t - 1].type === "text_special" && (o = o.slice(1));
						for (let t = 0; t < o.length; t++) {
							let n = o[t].url, r = e.md.normalizeLink(n);
							if (!e.md.validateLink(r)) continue;
							let i = o[t].text;
							i = o[t].schema ? o[t].schema === "mailto:" && !/^mailto:/i.test(i) ? e.md.normalizeLinkText(`mailto:${i}`).replace(/^mailto:/, "") : e.md.normalizeLinkText(i) : e.md.normalizeLinkText(`http://${i}`).replace(/^http:\/\//, "");
							let u = o[t].index;
							if (u > l) {
								let t = new e.Token("text", "", 0);
								t.content = a.slice(l, u), t.level = c, s.push(t);
							}
							let d = new e.Token("link_open", "a", 1);
							d.attrs = [["href", r]], d.level = c++, d.markup = "linkify", d.info = "auto", s.push(d);
							let f = new e.Token("text", "", 0);
							f.content = i, f.level = c, s.push(f);
							let p = new e.Token("link_close", "a", -1);
							p.level = --c, p.markup = "linkify", p.info = "auto", s.push(p), l = o[t].lastIndex;
						}
						if (l < a.length) {
							let t = new e.Token("text", "", 0);
							t.content = a.slice(l), t.level = c, s.push(t);
						}
						i.push({
							index: t,
							nodes: s
						});
					}
				}
				if (i.length > 0) {
					let e = r.length;
					for (let t of i) e += t.nodes.length - 1;
					let a = Array(e), o = 0, s = 0;
					i.reverse();
					for (let e = 0; e < r.length; e++) {
						let t = i[o];
						if (t?.index === e) {
							for (let e of t.nodes) a[s++] = e;
							o++;
						} else a[s++] = r[e];
					}
					t[n].children = a;
				}
			}
		}
		var F = /\+-|\.\.|\?\?\?\?|!!!!|,,|--/, de = /\((c|tm|r)\)/i, fe = /\((c|tm|r)\)/gi, I = {
			c: "©",
			r: "®",
			tm: "™"
		};
		function replaceFn(e, t) {
			return I[t.toLowerCase()];
		}
		function replace_scoped(e) {
			let t = 0;
			for (let n = e.length - 1; n >= 0; n--) {
				let r = e[n];
				r.type === "text" && !t && (r.content = r.content.replace(fe, replaceFn)), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
			}
		}
		function replace_rare(e) {
			let t = 0;
			for (let n = e.length - 1; n >= 0; n--) {
				let r = e[n];
				r.type === "text" && !t && F.test(r.content) && (r.content = r.content.replace(/\+-/g, "±").replace(/\.{2,}/g, "…").replace(/([?!])…/g, "$1..").replace(/([?!]){4,}/g, "$1$1$1").replace(/,{2,}/g, ",").replace(/(^|[^-])---(?=[^-]|$)/gm, "$1—").replace(/(^|\s)--(?=\s|$)/gm, "$1–").replace(/(^|[^-\s])--(?=[^-\s]|$)/gm, "$1–")), r.type === "link_open" && r.info === "auto" && t--, r.type === "link_close" && r.info === "auto" && t++;
			}
		}
		function replace(e) {
			let t;
			if (e.md.options.typographer) for (t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && (de.test(e.tokens[t].content) && replace_scoped(e.tokens[t].children), F.test(e.tokens[t].content) && replace_rare(e.tokens[t].children));
		}
		var L = /['"]/, R = /['"]/g, z = "’", B = 1e3;
		function truncateStack(e, t, n) {
			for (; e.length > n;) {
				let n = e.pop();
				n.isSingleQuote ? t.single = n.prevSameQuoteIdx : t.double = n.prevSameQuoteIdx;
			}
		}
		function addReplacement(e, t, n, r) {
			e[t] || (e[t] = []), e[t].push({
				pos: n,
				ch: r
			});
		}
		function applyReplacements(e, t) {
			let n = "", r = 0;
			t.sort((e, t) => e.pos - t.pos);
			for (let i = 0; i < t.length; i++) {
				let a = t[i];
				n += e.slice(r, a.pos) + a.ch, r = a.pos + 1;
			}
			return n + e.slice(r);
		}
		function process_inlines(e, t) {
			let n, r = [], i = {
				single: -1,
				double: -1
			}, a = {};
			for (let o = 0; o < e.length; o++) {
				let s = e[o], c = e[o].level;
				for (n = r.length - 1; n >= 0 && !(r[n].level <= c); n--);
				if (truncateStack(r, i, n + 1), s.type !== "text") continue;
				let l = s.content, u = 0, d = l.length;
				OUTER: for (; u < d;) {
					R.lastIndex = u;
					let s = R.exec(l);
					if (!s) break;
					let f = !0, p = !0;
					u = s.index + 1;
					let m = s[0] === "'", h = 32;
					if (s.index - 1 >= 0) h = l.charCodeAt(s.index - 1);
					else for (n = o - 1; n >= 0 && e[n].type !== "softbreak" && e[n].type !== "hardbreak"; n--) if (e[n].content) {
						h = e[n].content.charCodeAt(e[n].content.length - 1);
						break;
					}
					let g = 32;
					if (u < d) g = l.charCodeAt(u);
					else for (n = o + 1; n < e.length && e[n].type !== "softbreak" && e[n].type !== "hardbreak"; n++) if (e[n].content) {
						g = e[n].content.charCodeAt(0);
						break;
					}
					let _ = isMdAsciiPunct(h) || isPunctCharCode(h), v = isMdAsciiPunct(g) || isPunctCharCode(g), y = isWhiteSpace(h), b = isWhiteSpace(g);
					if (b ? f = !1 : v && (y || _ || (f = !1)), y ? p = !1 : _ && (b || v || (p = !1)), g === 34 && s[0] === "\"" && h >= 48 && h <= 57 && (p = f = !1), f && p && (f = _, p = v), !f && !p) m && addReplacement(a, o, s.index, z);
					else {
						if (p && (n = m ? i.single : i.double, n >= 0 && r[n].level === c)) {
							let e = r[n], c, l;
							m ? (c = t.md.options.quotes[2], l = t.md.options.quotes[3]) : (c = t.md.options.quotes[0], l = t.md.options.quotes[1]), addReplacement(a, o, s.index, l), addReplacement(a, e.tokenIdx, e.contentPos, c), truncateStack(r, i, n);
							continue OUTER;
						}
						if (f) {
							if (r.length >= B) return;
							r.push({
								tokenIdx: o,
								contentPos: s.index,
								isSingleQuote: m,
								level: c,
								prevSameQuoteIdx: m ? i.single : i.double
							}), m ? i.single = r.length - 1 : i.double = r.length - 1;
						} else p && m && addReplacement(a, o, s.index, z);
					}
				}
			}
			Object.keys(a).forEach(function(t) {
				let n = Number(t);
				e[n].content = applyReplacements(e[n].content, a[t]);
			});
		}
		function smartquotes(e) {
			if (e.md.options.typographer) for (let t = e.tokens.length - 1; t >= 0; t--) e.tokens[t].type === "inline" && L.test(e.tokens[t].content) && process_inlines(e.tokens[t].children, e);
		}
		function join_alt(e) {
			let t, n, r = e.length;
			for (t = 0; t < r; t++) e[t].type === "text_special" && (e[t].type = "text");
			for (t = n = 0; t < r; t++) e[t].type === "text" && t + 1 < r && e[t + 1].type === "text" ? e[t + 1].content = e[t].content + e[t + 1].content : (t !== n && (e[n] = e[t]), n++);
			t !== n && (e.length = n);
		}
		function text_join(e) {
			let t, n, r = e.tokens, i = r.length;
			for (let e = 0; e < i; e++) {
				if (r[e].type !== "inline") continue;
				let i = r[e].children, a = i.length;
				for (t = 0; t < a; t++) i[t].type === "text_special" && (i[t].type = "text"), i[t].children && join_alt(i[t].children);
				for (t = n = 0; t < a; t++) i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
				t !== n && (i.length = n);
			}
		}
		var V = [
			["normalize", normalize],
			["block", block],
			["strip_references", strip_references],
			["inline", inline],
			["linkify", linkify$1],
			["replacements", replace],
			["smartquotes", smartquotes],
			["text_join", text_join]
		], ParserCore = class {
			constructor() {
				_defineProperty(this, "ruler", new Ruler()), _defineProperty(this, "State", StateCore);
				for (let e = 0; e < V.length; e++) this.ruler.push(V[e][0], V[e][1]);
			}
			process(e) {
				let t = this.ruler.getRules("");
				for (let n = 0, r = t.length; n < r; n++) t[n](e);
			}
		}, StateBlock = class {
			constructor(e, t, n, r) {
				_defineProperty(this, "bMarks", []), _defineProperty(this, "eMarks", []), _defineProperty(this, "tShift", []), _defineProperty(this, "sCount", []), _defineProperty(this, "bsCount", []), _defineProperty(this, "blkIndent", 0), _defineProperty(this, "line", 0), _defineProperty(this, "lineMax", 0), _defineProperty(this, "tight", !1), _defineProperty(this, "listIndent", -1), _defineProperty(this, "parentType", "root"), _defineProperty(this, "level", 0), _defineProperty(this, "Token", Token), this.src = e, this.md = t, this.env = n, this.tokens = r;
				let i = this.src;
				for (let e = 0, t = 0, n = 0, r = 0, a = i.length, o = !1; t < a; t++) {
					let s = i.charCodeAt(t);
					if (!o) {
						if (isSpace(s)) {
							n++, s === 9 ? r += 4 - r % 4 : r++;
							continue;
						}
						o = !0;
					}
					(s === 10 || t === a - 1) && (s !== 10 && t++, this.bMarks.push(e), this.eMarks.push(t), this.tShift.push(n), this.sCount.push(r), this.bsCount.push(0), o = !1, n = 0, r = 0, e = t + 1);
				}
				this.bMarks.push(i.length), this.eMarks.push(i.length), this.tShift.push(0), this.sCount.push(0), this.bsCount.push(0), this.lineMax = this.bMarks.length - 1;
			}
			push(e, t, n) {
				let r = new Token(e, t, n);
				return r.block = !0, n < 0 && this.level--, r.level = this.level, n > 0 && this.level++, this.tokens.push(r), r;
			}
			isEmpty(e) {
				return this.bMarks[e] + this.tShift[e] >= this.eMarks[e];
			}
			skipEmptyLines(e) {
				for (let t = this.lineMax; e < t && !(this.bMarks[e] + this.tShift[e] < this.eMarks[e]); e++);
				return e;
			}
			skipSpaces(e) {
				for (let t = this.src.length; e < t && isSpace(this.src.charCodeAt(e)); e++);
				return e;
			}
			skipSpacesBack(e, t) {
				if (e <= t) return e;
				for (; e > t;) if (!isSpace(this.src.charCodeAt(--e))) return e + 1;
				return e;
			}
			skipChars(e, t) {
				for (let n = this.src.length; e < n && this.src.charCodeAt(e) === t; e++);
				return e;
			}
			skipCharsBack(e, t, n) {
				if (e <= n) return e;
				for (; e > n;) if (t !== this.src.charCodeAt(--e)) return e + 1;
				return e;
			}
			getLines(e, t, n, r) {
				if (e >= t) return "";
				let i = Array(t - e);
				for (let a = 0, o = e; o < t; o++, a++) {
					let e = 0, s = this.bMarks[o], c = s, l;
					for (l = o + 1 < t || r ? this.eMarks[o] + 1 : this.eMarks[o]; c < l && e < n;) {
						let t = this.src.charCodeAt(c);
						if (isSpace(t)) t === 9 ? e += 4 - (e + this.bsCount[o]) % 4 : e++;
						else if (c - s < this.tShift[o]) e++;
						else break;
						c++;
					}
					e > n ? i[a] = Array(e - n + 1).join(" ") + this.src.slice(c, l) : i[a] = this.src.slice(c, l);
				}
				return i.join("");
			}
		}, pe = 65536;
		function getLine(e, t) {
			let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t];
			return e.src.slice(n, r);
		}
		function escapedSplit(e) {
			let t = [], n = e.length, r = 0, i = e.charCodeAt(r), a = !1, o = 0, s = "";
			for (; r < n;) i === 124 && (a ? (s += e.substring(o, r - 1), o = r) : (t.push(s + e.substring(o, r)), s = "", o = r + 1)), a = i === 92, r++, i = e.charCodeAt(r);
			return t.push(s + e.substring(o)), t;
		}
		function table(e, t, n, r) {
			if (t + 2 > n) return !1;
			let i = t + 1;
			if (e.sCount[i] < e.blkIndent || e.sCount[i] - e.blkIndent >= 4) return !1;
			let a = e.bMarks[i] + e.tShift[i];
			if (a >= e.eMarks[i]) return !1;
			let o = e.src.charCodeAt(a++);
			if (o !== 124 && o !== 45 && o !== 58 || a >= e.eMarks[i]) return !1;
			let s = e.src.charCodeAt(a++);
			if (s !== 124 && s !== 45 && s !== 58 && !isSpace(s) || o === 45 && isSpace(s)) return !1;
			for (; a < e.eMarks[i];) {
				let t = e.src.charCodeAt(a);
				if (t !== 124 && t !== 45 && t !== 58 && !isSpace(t)) return !1;
				a++;
			}
			let c = getLine(e, t + 1), l = c.split("|"), u = [];
			for (let e = 0; e < l.length; e++) {
				let t = l[e].trim();
				if (!t) {
					if (e === 0 || e === l.length - 1) continue;
					return !1;
				}
				if (!/^:?-+:?$/.test(t)) return !1;
				t.charCodeAt(t.length - 1) === 58 ? u.push(t.charCodeAt(0) === 58 ? "center" : "right") : t.charCodeAt(0) === 58 ? u.push("left") : u.push("");
			}
			if (c = getLine(e, t).trim(), c.indexOf("|") === -1 || e.sCount[t] - e.blkIndent >= 4) return !1;
			l = escapedSplit(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop();
			let d = l.length;
			if (d === 0 || d !== u.length) return !1;
			if (r) return !0;
			let f = e.parentType;
			e.parentType = "table";
			let p = e.md.block.ruler.getRules("blockquote"), m = e.push("table_open", "table", 1), h = [t, 0];
			m.map = h;
			let g = e.push("thead_open", "thead", 1);
			g.map = [t, t + 1];
			let _ = e.push("tr_open", "tr", 1);
			_.map = [t, t + 1];
			for (let t = 0; t < l.length; t++) {
				let n = e.push("th_open", "th", 1);
				u[t] && (n.attrs = [["style", `text-align:${u[t]}`]]);
				let r = e.push("inline", "", 0);
				r.content = l[t].trim(), r.children = [], e.push("th_close", "th", -1);
			}
			e.push("tr_close", "tr", -1), e.push("thead_close", "thead", -1);
			let v, y = 0;
			for (i = t + 2; i < n && !(e.sCount[i] < e.blkIndent); i++) {
				let r = !1;
				for (let t = 0, a = p.length; t < a; t++) if (p[t](e, i, n, !0)) {
					r = !0;
					break;
				}
				if (r || (c = getLine(e, i).trim(), !c) || e.sCount[i] - e.blkIndent >= 4 || (l = escapedSplit(c), l.length && l[0] === "" && l.shift(), l.length && l[l.length - 1] === "" && l.pop(), y += d - l.length, y > pe)) break;
				if (i === t + 2) {
					let n = e.push("tbody_open", "tbody", 1);
					n.map = v = [t + 2, 0];
				}
				let a = e.push("tr_open", "tr", 1);
				a.map = [i, i + 1];
				for (let t = 0; t < d; t++) {
					let n = e.push("td_open", "td", 1);
					u[t] && (n.attrs = [["style", `text-align:${u[t]}`]]);
					let r = e.push("inline", "", 0);
					r.content = l[t] ? l[t].trim() : "", r.children = [], e.push("td_close", "td", -1);
				}
				e.push("tr_close", "tr", -1);
			}
			return v && (e.push("tbody_close", "tbody", -1), v[1] = i), e.push("table_close", "table", -1), h[1] = i, e.parentType = f, e.line = i, !0;
		}
		function code(e, t, n) {
			if (e.sCount[t] - e.blkIndent < 4) return !1;
			let r = t + 1, i = r;
			for (; r < n;) if (e.isEmpty(r)) r++;
			else if (e.sCount[r] - e.blkIndent >= 4) r++, i = r;
			else break;
			e.line = i;
			let a = e.push("code_block", "code", 0);
			return a.content = e.getLines(t, i, 4 + e.blkIndent, !1) + "\n", a.map = [t, e.line], !0;
		}
		function fence(e, t, n, r) {
			let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
			if (e.sCount[t] - e.blkIndent >= 4 || i + 3 > a) return !1;
			let o = e.src.charCodeAt(i);
			if (o !== 126 && o !== 96) return !1;
			let s = i;
			i = e.skipChars(i, o);
			let c = i - s;
			if (c < 3) return !1;
			let l = e.src.slice(s, i), u = e.src.slice(i, a);
			if (o === 96 && u.indexOf(String.fromCharCode(o)) >= 0) return !1;
			if (r) return !0;
			let d = t, f = !1;
			for (; d++, !(d >= n || (i = s = e.bMarks[d] + e.tShift[d], a = e.eMarks[d], i < a && e.sCount[d] < e.blkIndent));) if (e.src.charCodeAt(i) === o && !(e.sCount[d] - e.blkIndent >= 4) && (i = e.skipChars(i, o), !(i - s < c) && (i = e.skipSpaces(i), !(i < a)))) {
				f = !0;
				break;
			}
			c = e.sCount[t], e.line = d + +!!f;
			let p = e.push("fence", "code", 0);
			return p.info = u, p.content = e.getLines(t + 1, d, c, !0), p.markup = l, p.map = [t, e.line], !0;
		}
		function blockquote(e, t, n, r) {
			let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t], o = e.lineMax;
			if (e.sCount[t] - e.blkIndent >= 4 || e.src.charCodeAt(i) !== 62) return !1;
			if (r) return !0;
			let s = [], c = [], l = [], u = [], d = e.md.block.ruler.getRules("blockquote"), f = e.parentType;
			e.parentType = "blockquote";
			let p = !1, m;
			for (m = t; m < n; m++) {
				let t = e.sCount[m] < e.blkIndent;
				if (i = e.bMarks[m] + e.tShift[m], a = e.eMarks[m], i >= a) break;
				if (e.src.charCodeAt(i++) === 62 && !t) {
					let t = e.sCount[m] + 1, n, r;
					e.src.charCodeAt(i) === 32 ? (i++, t++, r = !1, n = !0) : e.src.charCodeAt(i) === 9 ? (n = !0, (e.bsCount[m] + t) % 4 == 3 ? (i++, t++, r = !1) : r = !0) : n = !1;
					let o = t;
					for (s.push(e.bMarks[m]), e.bMarks[m] = i; i < a;) {
						let t = e.src.charCodeAt(i);
						if (isSpace(t)) t === 9 ? o += 4 - (o + e.bsCount[m] + +!!r) % 4 : o++;
						else break;
						i++;
					}
					p = i >= a, c.push(e.bsCount[m]), e.bsCount[m] = e.sCount[m] + 1 + +!!n, l.push(e.sCount[m]), e.sCount[m] = o - t, u.push(e.tShift[m]), e.tShift[m] = i - e.bMarks[m];
					continue;
				}
				if (p) break;
				let r = !1;
				for (let t = 0, i = d.length; t < i; t++) if (d[t](e, m, n, !0)) {
					r = !0;
					break;
				}
				if (r) {
					e.lineMax = m, e.blkIndent !== 0 && (s.push(e.bMarks[m]), c.push(e.bsCount[m]), u.push(e.tShift[m]), l.push(e.sCount[m]), e.sCount[m] -= e.blkIndent);
					break;
				}
				s.push(e.bMarks[m]), c.push(e.bsCount[m]), u.push(e.tShift[m]), l.push(e.sCount[m]), e.sCount[m] = -1;
			}
			let h = e.blkIndent;
			e.blkIndent = 0;
			let g = e.push("blockquote_open", "blockquote", 1);
			g.markup = ">";
			let _ = [t, 0];
			g.map = _, e.md.block.tokenize(e, t, m);
			let v = e.push("blockquote_close", "blockquote", -1);
			v.markup = ">", e.lineMax = o, e.parentType = f, _[1] = e.line;
			for (let n = 0; n < u.length; n++) e.bMarks[n + t] = s[n], e.tShift[n + t] = u[n], e.sCount[n + t] = l[n], e.bsCount[n + t] = c[n];
			return e.blkIndent = h, !0;
		}
		function hr(e, t, n, r) {
			let i = e.eMarks[t];
			if (e.sCount[t] - e.blkIndent >= 4) return !1;
			let a = e.bMarks[t] + e.tShift[t], o = e.src.charCodeAt(a++);
			if (o !== 42 && o !== 45 && o !== 95) return !1;
			let s = 1;
			for (; a < i;) {
				let t = e.src.charCodeAt(a++);
				if (t !== o && !isSpace(t)) return !1;
				t === o && s++;
			}
			if (s < 3) return !1;
			if (r) return !0;
			e.line = t + 1;
			let c = e.push("hr", "hr", 0);
			return c.map = [t, e.line], c.markup = Array(s + 1).join(String.fromCharCode(o)), !0;
		}
		function skipBulletListMarker(e, t) {
			let n = e.eMarks[t], r = e.bMarks[t] + e.tShift[t], i = e.src.charCodeAt(r++);
			return i !== 42 && i !== 45 && i !== 43 || r < n && !isSpace(e.src.charCodeAt(r)) ? -1 : r;
		}
		function skipOrderedListMarker(e, t) {
			let n = e.bMarks[t] + e.tShift[t], r = e.eMarks[t], i = n;
			if (i + 1 >= r) return -1;
			let a = e.src.charCodeAt(i++);
			if (a < 48 || a > 57) return -1;
			for (;;) {
				if (i >= r) return -1;
				if (a = e.src.charCodeAt(i++), a >= 48 && a <= 57) {
					if (i - n >= 10) return -1;
				} else {
					if (a === 41 || a === 46) break;
					return -1;
				}
			}
			return i < r && (a = e.src.charCodeAt(i), !isSpace(a)) ? -1 : i;
		}
		function markTightParagraphs(e, t) {
			let n = e.level + 2;
			for (let r = t + 2, i = e.tokens.length - 2; r < i; r++) e.tokens[r].level === n && e.tokens[r].type === "paragraph_open" && (e.tokens[r + 2].hidden = !0, e.tokens[r].hidden = !0, r += 2);
		}
		function list(e, t, n, r) {
			let i, a, o, s, c = t, l = !0;
			if (e.sCount[c] - e.blkIndent >= 4 || e.listIndent >= 0 && e.sCount[c] - e.listIndent >= 4 && e.sCount[c] < e.blkIndent) return !1;
			let u = !1;
			r && e.parentType === "paragraph" && e.sCount[c] >= e.blkIndent && (u = !0);
			let d, f, p;
			if ((p = skipOrderedListMarker(e, c)) >= 0) {
				if (d = !0, o = e.bMarks[c] + e.tShift[c], f = Number(e.src.slice(o, p - 1)), u && f !== 1) return !1;
			} else if ((p = skipBulletListMarker(e, c)) >= 0) d = !1;
			else return !1;
			if (u && e.skipSpaces(p) >= e.eMarks[c]) return !1;
			if (r) return !0;
			let m = e.src.charCodeAt(p - 1), h = e.tokens.length;
			d ? (s = e.push("ordered_list_open", "ol", 1), f !== 1 && (s.attrs = [["start", f]])) : s = e.push("bullet_list_open", "ul", 1);
			let g = [c, 0];
			s.map = g, s.markup = String.fromCharCode(m);
			let _ = !1, v = e.md.block.ruler.getRules("list"), y = e.parentType;
			for (e.parentType = "list"; c < n;) {
				a = p, i = e.eMarks[c];
				let t = e.sCount[c] + p - (e.bMarks[c] + e.tShift[c]), r = t;
				for (; a < i;) {
					let t = e.src.charCodeAt(a);
					if (t === 9) r += 4 - (r + e.bsCount[c]) % 4;
					else if (t === 32) r++;
					else break;
					a++;
				}
				let u = a, f;
				f = u >= i ? 1 : r - t, f > 4 && (f = 1);
				let h = t + f;
				s = e.push("list_item_open", "li", 1), s.markup = String.fromCharCode(m);
				let g = [c, 0];
				s.map = g, d && (s.info = e.src.slice(o, p - 1));
				let y = e.tight, b = e.tShift[c], x = e.sCount[c], S = e.listIndent;
				if (e.listIndent = e.blkIndent, e.blkIndent = h, e.tight = !0, e.tShift[c] = u - e.bMarks[c], e.sCount[c] = r, u >= i && e.isEmpty(c + 1) ? e.line = Math.min(e.line + 2, n) : e.md.block.tokenize(e, c, n), (!e.tight || _) && (l = !1), _ = e.line - c > 1 && e.isEmpty(e.line - 1), e.blkIndent = e.listIndent, e.listIndent = S, e.tShift[c] = b, e.sCount[c] = x, e.tight = y, s = e.push("list_item_close", "li", -1), s.markup = String.fromCharCode(m), c = e.line, g[1] = c, c >= n || e.sCount[c] < e.blkIndent || e.sCount[c] - e.blkIndent >= 4) break;
				let C = !1;
				for (let t = 0, r = v.length; t < r; t++) if (v[t](e, c, n, !0)) {
					C = !0;
					break;
				}
				if (C) break;
				if (d) {
					if (p = skipOrderedListMarker(e, c), p < 0) break;
					o = e.bMarks[c] + e.tShift[c];
				} else if (p = skipBulletListMarker(e, c), p < 0) break;
				if (m !== e.src.charCodeAt(p - 1)) break;
			}
			return s = d ? e.push("ordered_list_close", "ol", -1) : e.push("bullet_list_close", "ul", -1), s.markup = String.fromCharCode(m), g[1] = c, e.line = c, e.parentType = y, l && markTightParagraphs(e, h), !0;
		}
		var H = 999;
		function countCodePoints(e) {
			let t = e.length;
			for (let n = 0; n < e.length - 1; n++) {
				let r = e.charCodeAt(n);
				if (r < 55296 || r > 56319) continue;
				let i = e.charCodeAt(n + 1);
				i >= 56320 && i <= 57343 && (t--, n++);
			}
			return t;
		}
		function lineEnd(e, t) {
			return Math.min(e.eMarks[t] + 1, e.src.length);
		}
		function getNextLinePos(e, t) {
			let n = e.lineMax;
			if (t >= n || e.isEmpty(t)) return -1;
			let r = !1;
			if (e.sCount[t] - e.blkIndent > 3 && (r = !0), e.sCount[t] < 0 && (r = !0), !r) {
				let r = e.md.block.ruler.getRules("reference"), i = e.parentType;
				e.parentType = "reference";
				let a = !1;
				for (let i = 0, o = r.length; i < o; i++) if (r[i](e, t, n, !0)) {
					a = !0;
					break;
				}
				if (e.parentType = i, a) return -1;
			}
			return e.bMarks[t] + e.tShift[t];
		}
		function reference(e, t, n, r) {
			let i = e.src, a = e.bMarks[t] + e.tShift[t], o = t + 1;
			if (e.sCount[t] - e.blkIndent >= 4 || i.charCodeAt(a) !== 91) return !1;
			let s = lineEnd(e, t), c = "", l = -1, u = ++a;
			for (; a < s;) {
				if (c.length + a - u > H * 2) return !1;
				let t = i.charCodeAt(a);
				if (t === 91) return !1;
				if (t === 93) {
					l = a;
					break;
				}
				if (t === 92 && (t = i.charCodeAt(++a)), t === 10 && a < s) {
					let t = getNextLinePos(e, o);
					if (t < 0) return !1;
					c += i.slice(u, s), a = u = t, s = lineEnd(e, o++);
				} else a++;
			}
			if (l < 0 || i.charCodeAt(l + 1) !== 58 || (c += i.slice(u, l), c.length > H && countCodePoints(c) > H)) return !1;
			for (a = l + 2; a < s;) {
				let t = i.charCodeAt(a);
				if (t === 10) {
					let t = getNextLinePos(e, o);
					if (t < 0) break;
					a = t, s = lineEnd(e, o++);
				} else if (isSpace(t)) a++;
				else break;
			}
			let d = e.md.helpers.parseLinkDestination(i, a, s);
			if (!d.ok) return !1;
			let f = e.md.normalizeLink(d.str);
			if (!e.md.validateLink(f)) return !1;
			a = d.pos;
			let p = a, m = s, h = o;
			for (; a < s;) {
				let t = i.charCodeAt(a);
				if (t === 10) {
					let t = getNextLinePos(e, o);
					if (t < 0) break;
					a = t, s = lineEnd(e, o++);
				} else if (isSpace(t)) a++;
				else break;
			}
			let g = a, _ = e.md.helpers.parseLinkTitle(i, a, s);
			for (; _.can_continue;) {
				let t = getNextLinePos(e, o);
				if (t < 0) break;
				a = t, s = lineEnd(e, o++), _ = e.md.helpers.parseLinkTitle(i, a, s, _);
			}
			let v;
			for (g !== p && _.ok ? (v = _.str, a = _.pos) : (v = "", a = p, s = m, o = h); a < s && isSpace(i.charCodeAt(a));) a++;
			if (a < s && i.charCodeAt(a) !== 10 && v) for (v = "", a = p, s = m, o = h; a < s && isSpace(i.charCodeAt(a));) a++;
			if (a < s && i.charCodeAt(a) !== 10) return !1;
			let y = normalizeReference(c);
			if (!y) return !1;
			if (r) return !0;
			e.env.references === void 0 && (e.env.references = {}), e.env.references[y] === void 0 && (e.env.references[y] = {
				title: v,
				href: f
			});
			let b = e.push("reference_definition", "", 0);
			b.map = [t, o], b.hidden = !0;
			let x = Object.create(null);
			return x.label = y, b.meta = x, e.line = o, !0;
		}
		var me = "address.article.aside.base.basefont.blockquote.body.caption.center.col.colgroup.dd.details.dialog.dir.div.dl.dt.fieldset.figcaption.figure.footer.form.frame.frameset.h1.h2.h3.h4.h5.h6.head.header.hr.html.iframe.legend.li.link.main.menu.menuitem.nav.noframes.ol.optgroup.option.p.param.search.section.summary.table.tbody.td.tfoot.th.thead.title.tr.track.ul".split("."), U = "<[A-Za-z][A-Za-z0-9\\-]*(?:\\s+[a-zA-Z_:][a-zA-Z0-9:._-]*(?:\\s*=\\s*(?:[^\"'=<>`\\x00-\\x20]+|'[^']*'|\"[^\"]*\"))?)*\\s*\\/?>", W = "<\\/[A-Za-z][A-Za-z0-9\\-]*\\s*>";
		RegExp(`^(?:${U}|${W}|<!---?>|<!--(?:[^-]|-[^-]|--[^>])*-->|<[?][\\s\\S]*?[?]>|<![A-Za-z][^>]*>|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>)`);
		var G = RegExp(`^(?:${U}|${W})`), K = [
			[
				/^<(script|pre|style|textarea)(?=(\s|>|$))/i,
				/<\/(script|pre|style|textarea)>/i,
				!0
			],
			[
				/^<!--/,
				/-->/,
				!0
			],
			[
				/^<\?/,
				/\?>/,
				!0
			],
			[
				/^<![A-Za-z]/,
				/>/,
				!0
			],
			[
				/^<!\[CDATA\[/,
				/\]\]>/,
				!0
			],
			[
				RegExp(`^</?(${me.join("|")})(?=(\\s|/?>|$))`, "i"),
				/^$/,
				!0
			],
			[
				RegExp(`${G.source}\\s*$`),
				/^$/,
				!1
			]
		];
		function html_block(e, t, n, r) {
			let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
			if (e.sCount[t] - e.blkIndent >= 4 || !e.md.options.html || e.src.charCodeAt(i) !== 60) return !1;
			let o = e.src.slice(i, a), s = 0;
			for (; s < K.length && !K[s][0].test(o); s++);
			if (s === K.length) return !1;
			if (r) return K[s][2];
			let c = t + 1, l = K[s][1].test("");
			if (!K[s][1].test(o)) {
				for (; c < n && !(e.sCount[c] < e.blkIndent && (l || !e.isEmpty(c))); c++) if (i = e.bMarks[c] + e.tShift[c], a = e.eMarks[c], o = e.src.slice(i, a), K[s][1].test(o)) {
					o.length !== 0 && c++;
					break;
				}
			}
			e.line = c;
			let u = e.push("html_block", "", 0);
			return u.map = [t, c], u.content = e.getLines(t, c, e.blkIndent, !0), !0;
		}
		function heading(e, t, n, r) {
			let i = e.bMarks[t] + e.tShift[t], a = e.eMarks[t];
			if (e.sCount[t] - e.blkIndent >= 4) return !1;
			let o = e.src.charCodeAt(i);
			if (o !== 35 || i >= a) return !1;
			let s = 1;
			for (o = e.src.charCodeAt(++i); o === 35 && i < a && s <= 6;) s++, o = e.src.charCodeAt(++i);
			if (s > 6 || i < a && !isSpace(o)) return !1;
			if (r) return !0;
			a = e.skipSpacesBack(a, i);
			let c = e.skipCharsBack(a, 35, i);
			c > i && isSpace(e.src.charCodeAt(c - 1)) && (a = c), e.line = t + 1;
			let l = e.push("heading_open", `h${s}`, 1);
			l.markup = "########".slice(0, s), l.map = [t, e.line];
			let u = e.push("inline", "", 0);
			u.content = asciiTrim(e.src.slice(i, a)), u.map = [t, e.line], u.children = [];
			let d = e.push("heading_close", `h${s}`, -1);
			return d.markup = "########".slice(0, s), !0;
		}
		function lheading(e, t, n) {
			let r = e.md.block.ruler.getRules("paragraph");
			if (e.sCount[t] - e.blkIndent >= 4) return !1;
			let i = e.parentType;
			e.parentType = "paragraph";
			let a = 0, o, s = t + 1;
			for (; s < n && !e.isEmpty(s); s++) {
				if (e.sCount[s] - e.blkIndent > 3) continue;
				if (e.sCount[s] >= e.blkIndent) {
					let t = e.bMarks[s] + e.tShift[s], n = e.eMarks[s];
					if (t < n && (o = e.src.charCodeAt(t), (o === 45 || o === 61) && (t = e.skipChars(t, o), t = e.skipSpaces(t), t >= n))) {
						a = o === 61 ? 1 : 2;
						break;
					}
				}
				if (e.sCount[s] < 0) continue;
				let t = !1;
				for (let i = 0, a = r.length; i < a; i++) if (r[i](e, s, n, !0)) {
					t = !0;
					break;
				}
				if (t) break;
			}
			if (!a) return e.parentType = i, !1;
			let c = asciiTrim(e.getLines(t, s, e.blkIndent, !1));
			e.line = s + 1;
			let l = e.push("heading_open", `h${a}`, 1);
			l.markup = String.fromCharCode(o), l.map = [t, e.line];
			let u = e.push("inline", "", 0);
			u.content = c, u.map = [t, e.line - 1], u.children = [];
			let d = e.push("heading_close", `h${a}`, -1);
			return d.markup = String.fromCharCode(o), e.parentType = i, !0;
		}
		function paragraph(e, t, n) {
			let r = e.md.block.ruler.getRules("paragraph"), i = e.parentType, a = t + 1;
			for (e.parentType = "paragraph"; a < n && !e.isEmpty(a); a++) {
				if (e.sCount[a] - e.blkIndent > 3 || e.sCount[a] < 0) continue;
				let t = !1;
				for (let i = 0, o = r.length; i < o; i++) if (r[i](e, a, n, !0)) {
					t = !0;
					break;
				}
				if (t) break;
			}
			let o = asciiTrim(e.getLines(t, a, e.blkIndent, !1));
			e.line = a;
			let s = e.push("paragraph_open", "p", 1);
			s.map = [t, e.line];
			let c = e.push("inline", "", 0);
			return c.content = o, c.map = [t, e.line], c.children = [], e.push("paragraph_close", "p", -1), e.parentType = i, !0;
		}
		var q = [
			[
				"table",
				table,
				["paragraph", "reference"]
			],
			["code", code],
			[
				"fence",
				fence,
				[
					"paragraph",
					"reference",
					"blockquote",
					"list"
				]
			],
			[
				"blockquote",
				blockquote,
				[
					"paragraph",
					"reference",
					"blockquote",
					"list"
				]
			],
			[
				"hr",
				hr,
				[
					"paragraph",
					"reference",
					"blockquote",
					"list"
				]
			],
			[
				"list",
				list,
				[
					"paragraph",
					"reference",
					"blockquote"
				]
			],
			["reference", reference],
			[
				"html_block",
				html_block,
				[
					"paragraph",
					"reference",
					"blockquote"
				]
			],
			[
				"heading",
				heading,
				[
					"paragraph",
					"reference",
					"blockquote"
				]
			],
			["lheading", lheading],
			["paragraph", paragraph]
		], ParserBlock = class {
			constructor() {
				_defineProperty(this, "ruler", new Ruler()), _defineProperty(this, "State", StateBlock);
				for (let e = 0; e < q.length; e++) this.ruler.push(q[e][0], q[e][1], { alt: (q[e][2] || []).slice() });
			}
			tokenize(e, t, n) {
				let r = this.ruler.getRules(""), i = r.length, a = e.md.options.maxNesting, o = t, s = !1;
				for (; o < n && (e.line = o = e.skipEmptyLines(o), !(o >= n || e.sCount[o] < e.blkIndent));) {
					if (e.level >= a) {
						e.line = n;
						break;
					}
					let t = e.line, c = !1;
					for (let a = 0; a < i; a++) if (c = r[a](e, o, n, !1), c) {
						if (t >= e.line) throw Error("block rule didn't increment state.line");
						break;
					}
					if (!c) throw Error("none of the block rules matched");
					e.tight = !s, e.isEmpty(e.line - 1) && (s = !0), o = e.line, o < n && e.isEmpty(o) && (s = !0, o++, e.line = o);
				}
			}
			parse(e, t, n, r) {
				if (!e) return;
				let i = new this.State(e, t, n, r);
				this.tokenize(i, i.line, i.lineMax);
			}
		}, StateInline = class {
			constructor(e, t, n, r) {
				_defineProperty(this, "pos", 0), _defineProperty(this, "level", 0), _defineProperty(this, "pending", ""), _defineProperty(this, "pendingLevel", 0), _defineProperty(this, "cache", {}), _defineProperty(this, "backticks", {}), _defineProperty(this, "backticksScanned", !1), _defineProperty(this, "skipHtmlSpecial", !1), _defineProperty(this, "linkLevel", 0), _defineProperty(this, "delimiters", []), _defineProperty(this, "_prev_delimiters", []), _defineProperty(this, "Token", Token), this.src = e, this.env = n, this.md = t, this.tokens = r, this.tokens_meta = Array(r.length), this.posMax = this.src.length;
			}
			pushPending() {
				let e = new Token("text", "", 0);
				return e.content = this.pending, e.level = this.pendingLevel, this.tokens.push(e), this.pending = "", e;
			}
			push(e, t, n) {
				this.pending && this.pushPending();
				let r = new Token(e, t, n), i;
				return n < 0 && (this.level--, this.delimiters = this._prev_delimiters.pop()), r.level = this.level, n > 0 && (this.level++, this._prev_delimiters.push(this.delimiters), this.delimiters = [], i = { delimiters: this.delimiters }), this.pendingLevel = this.level, this.tokens.push(r), this.tokens_meta.push(i), r;
			}
			scanDelims(e, t) {
				let n = this.posMax, r = this.src.charCodeAt(e), i;
				if (e === 0) i = 32;
				else if (e === 1) i = this.src.charCodeAt(0), (i & 63488) == 55296 && (i = 65533);
				else if (i = this.src.charCodeAt(e - 1), (i & 64512) == 56320) {
					let t = this.src.charCodeAt(e - 2);
					i = (t & 64512) == 55296 ? 65536 + (t - 55296 << 10) + (i - 56320) : 65533;
				} else (i & 64512) == 55296 && (i = 65533);
				let a = e;
				for (; a < n && this.src.charCodeAt(a) === r;) a++;
				let o = a - e, s = a < n ? this.src.charCodeAt(a) : 32;
				if ((s & 64512) == 55296) {
					let e = this.src.charCodeAt(a + 1);
					s = (e & 64512) == 56320 ? 65536 + (s - 55296 << 10) + (e - 56320) : 65533;
				} else (s & 64512) == 56320 && (s = 65533);
				let c = isMdAsciiPunct(i) || isPunctCharCode(i), l = isMdAsciiPunct(s) || isPunctCharCode(s), u = isWhiteSpace(i), d = isWhiteSpace(s), f = !d && (!l || u || c), p = !u && (!c || d || l);
				return {
					can_open: f && (t || !p || c),
					can_close: p && (t || !f || l),
					length: o
				};
			}
		};
		function isTerminatorChar(e) {
			switch (e) {
				case 10:
				case 33:
				case 35:
				case 36:
				case 37:
				case 38:
				case 42:
				case 43:
				case 45:
				case 58:
				case 60:
				case 61:
				case 62:
				case 64:
				case 91:
				case 92:
				case 93:
				case 94:
				case 95:
				case 96:
				case 123:
				case 125:
				case 126: return !0;
				default: return !1;
			}
		}
		function markdown_it_text(e, t) {
			let n = e.pos;
			for (; n < e.posMax && !isTerminatorChar(e.src.charCodeAt(n));) n++;
			return n !== e.pos && (t || (e.pending += e.src.slice(e.pos, n)), e.pos = n, !0);
		}
		function isAsciiAlpha(e) {
			return e >= 65 && e <= 90 || e >= 97 && e <= 122;
		}
		function isSchemeChar(e) {
			return e >= 65 && e <= 90 || e >= 97 && e <= 122 || e >= 48 && e <= 57 || e === 43 || e === 45 || e === 46;
		}
		function linkify(e, t) {
			if (!e.md.options.linkify || e.linkLevel > 0) return !1;
			let n = e.pos, r = e.posMax;
			if (n + 3 > r || e.src.charCodeAt(n) !== 58 || e.src.charCodeAt(n + 1) !== 47 || e.src.charCodeAt(n + 2) !== 47) return !1;
			let i = n - Math.min(10, e.pending.length, n), a = n;
			for (; a > i && isSchemeChar(e.src.charCodeAt(a - 1));) a--;
			if (a === n || !isAsciiAlpha(e.src.charCodeAt(a))) return !1;
			let o = n - a, s = e.md.linkify.matchAtStart(e.src.slice(a));
			if (!s) return !1;
			let c = s.url;
			if (c.length <= o) return !1;
			let l = c.length;
			for (; l > 0 && c.charCodeAt(l - 1) === 42;) l--;
			l !== c.length && (c = c.slice(0, l));
			let u = e.md.normalizeLink(c);
			if (!e.md.validateLink(u)) return !1;
			if (!t) {
				e.pending = e.pending.slice(0, -o);
				let t = e.push("link_open", "a", 1);
				t.attrs = [["href", u]], t.markup = "linkify", t.info = "auto";
				let n = e.push("text", "", 0);
				n.content = e.md.normalizeLinkText(c);
				let r = e.push("link_close", "a", -1);
				r.markup = "linkify", r.info = "auto";
			}
			return e.pos += c.length - o, !0;
		}
		function newline(e, t) {
			let n = e.pos;
			if (e.src.charCodeAt(n) !== 10) return !1;
			let r = e.pending.length - 1, i = e.posMax;
			if (!t) {
				if (r >= 0 && e.pending.charCodeAt(r) === 32) {
					if (r >= 1 && e.pending.charCodeAt(r - 1) === 32) {
						let t = r - 1;
						for (; t >= 1 && e.pending.charCodeAt(t - 1) === 32;) t--;
						e.pending = e.pending.slice(0, t), e.push("hardbreak", "br", 0);
					} else e.pending = e.pending.slice(0, -1), e.push("softbreak", "br", 0);
				} else e.push("softbreak", "br", 0);
			}
			for (n++; n < i && isSpace(e.src.charCodeAt(n));) n++;
			return e.pos = n, !0;
		}
		var J = [];
		for (let e = 0; e < 256; e++) J.push(0);
		"\\!\"#$%&'()*+,./:;<=>?@[]^_`{|}~-".split("").forEach(function(e) {
			J[e.charCodeAt(0)] = 1;
		});
		function markdown_it_escape(e, t) {
			let n = e.pos, r = e.posMax;
			if (e.src.charCodeAt(n) !== 92 || (n++, n >= r)) return !1;
			let i = e.src.charCodeAt(n);
			if (i === 10) {
				for (t || e.push("hardbreak", "br", 0), n++; n < r && (i = e.src.charCodeAt(n), isSpace(i));) n++;
				return e.pos = n, !0;
			}
			if (i === 32) {
				if (!t) {
					let t = e.push("text_special", "", 0);
					t.content = "\\", t.markup = "\\", t.info = "escape";
				}
				return e.pos = n, !0;
			}
			let a = e.src[n];
			if (i >= 55296 && i <= 56319 && n + 1 < r) {
				let t = e.src.charCodeAt(n + 1);
				t >= 56320 && t <= 57343 && (a += e.src[n + 1], n++);
			}
			let o = "\\" + a;
			if (!t) {
				let t = e.push("text_special", "", 0);
				t.content = i < 256 && J[i] !== 0 ? a : o, t.markup = o, t.info = "escape";
			}
			return e.pos = n + 1, !0;
		}
		function buildLastRuns(e) {
			let t = {}, n = 0;
			for (; (n = e.indexOf("`", n)) !== -1;) {
				let r = n;
				for (; e.charCodeAt(++n) === 96;);
				t[n - r] = r;
			}
			return t;
		}
		function backtick(e, t) {
			let n = e.pos;
			if (e.src.charCodeAt(n) !== 96) return !1;
			let r = e.posMax, i = n + 1;
			for (; i < r && e.src.charCodeAt(i) === 96;) i++;
			let a = e.src.slice(n, i), o = a.length;
			if (e.backticksScanned ||= (e.backticks = buildLastRuns(e.src), !0), (e.backticks[o] ?? -1) >= i) {
				let n = i, s;
				for (; (s = e.src.indexOf("`", n)) !== -1 && s < r;) {
					for (n = s + 1; e.src.charCodeAt(n) === 96;) n++;
					if (n > r) break;
					if (n - s === o) {
						if (!t) {
							let t = e.push("code_inline", "code", 0);
							t.markup = a;
							let n = e.src.slice(i, s).replace(/\n/g, " ");
							n.startsWith(" ") && n.endsWith(" ") && /[^ ]/.test(n) && (n = n.slice(1, -1)), t.content = n;
						}
						return e.pos = n, !0;
					}
				}
			}
			return t || (e.pending += a), e.pos = i, !0;
		}
		function strikethrough_tokenize(e, t) {
			let n = e.pos, r = e.src.charCodeAt(n);
			if (t || r !== 126) return !1;
			let i = e.scanDelims(e.pos, !0), a = i.length, o = String.fromCharCode(r);
			if (a < 2) return !1;
			let s;
			a % 2 && (s = e.push("text", "", 0), s.content = o, a--);
			for (let t = 0; t < a; t += 2) s = e.push("text", "", 0), s.content = o + o, e.delimiters.push({
				marker: r,
				length: 0,
				token: e.tokens.length - 1,
				end: -1,
				open: i.can_open,
				close: i.can_close
			});
			return e.pos += i.length, !0;
		}
		function postProcess$1(e, t) {
			let n, r = [], i = t.length;
			for (let a = 0; a < i; a++) {
				let i = t[a];
				if (i.marker !== 126 || i.end === -1) continue;
				let o = t[i.end];
				n = e.tokens[i.token], n.type = "s_open", n.tag = "s", n.nesting = 1, n.markup = "~~", n.content = "", n = e.tokens[o.token], n.type = "s_close", n.tag = "s", n.nesting = -1, n.markup = "~~", n.content = "", e.tokens[o.token - 1].type === "text" && e.tokens[o.token - 1].content === "~" && r.push(o.token - 1);
			}
			for (; r.length;) {
				let t = r.pop(), i = t + 1;
				for (; i < e.tokens.length && e.tokens[i].type === "s_close";) i++;
				i--, t !== i && (n = e.tokens[i], e.tokens[i] = e.tokens[t], e.tokens[t] = n);
			}
		}
		function strikethrough_postProcess(e) {
			let t = e.tokens_meta, n = e.tokens_meta.length;
			postProcess$1(e, e.delimiters);
			for (let r = 0; r < n; r++) {
				let n = t[r]?.delimiters;
				n && postProcess$1(e, n);
			}
		}
		var Y = {
			tokenize: strikethrough_tokenize,
			postProcess: strikethrough_postProcess
		};
		function emphasis_tokenize(e, t) {
			let n = e.pos, r = e.src.charCodeAt(n);
			if (t || r !== 95 && r !== 42) return !1;
			let i = e.scanDelims(e.pos, r === 42);
			for (let t = 0; t < i.length; t++) {
				let t = e.push("text", "", 0);
				t.content = String.fromCharCode(r), e.delimiters.push({
					marker: r,
					length: i.length,
					token: e.tokens.length - 1,
					end: -1,
					open: i.can_open,
					close: i.can_close
				});
			}
			return e.pos += i.length, !0;
		}
		function postProcess(e, t) {
			let n = t.length;
			for (let r = n - 1; r >= 0; r--) {
				let n = t[r];
				if (n.marker !== 95 && n.marker !== 42 || n.end === -1) continue;
				let i = t[n.end], a = r > 0 && t[r - 1].end === n.end + 1 && t[r - 1].marker === n.marker && t[r - 1].token === n.token - 1 && t[n.end + 1].token === i.token + 1, o = String.fromCharCode(n.marker), s = e.tokens[n.token];
				s.type = a ? "strong_open" : "em_open", s.tag = a ? "strong" : "em", s.nesting = 1, s.markup = a ? o + o : o, s.content = "";
				let c = e.tokens[i.token];
				c.type = a ? "strong_close" : "em_close", c.tag = a ? "strong" : "em", c.nesting = -1, c.markup = a ? o + o : o, c.content = "", a && (e.tokens[t[r - 1].token].content = "", e.tokens[t[n.end + 1].token].content = "", r--);
			}
		}
		function emphasis_post_process(e) {
			let t = e.tokens_meta, n = e.tokens_meta.length;
			postProcess(e, e.delimiters);
			for (let r = 0; r < n; r++) {
				let n = t[r]?.delimiters;
				n && postProcess(e, n);
			}
		}
		var X = {
			tokenize: emphasis_tokenize,
			postProcess: emphasis_post_process
		};
		function markdown_it_link(e, t) {
			let n, r, i, a, o = "", s = "", c = e.pos, l = !0;
			if (e.src.charCodeAt(e.pos) !== 91) return !1;
			let u = e.pos, d = e.posMax, f = e.pos + 1, p = e.md.helpers.parseLinkLabel(e, e.pos, !0);
			if (p < 0) return !1;
			let m = p + 1;
			if (m < d && e.src.charCodeAt(m) === 40) {
				for (l = !1, m++; m < d && (n = e.src.charCodeAt(m), isSpace(n) || n === 10); m++);
				if (m >= d) return !1;
				if (c = m, i = e.md.helpers.parseLinkDestination(e.src, m, e.posMax), i.ok) {
					for (o = e.md.normalizeLink(i.str), e.md.validateLink(o) ? m = i.pos : o = "", c = m; m < d && (n = e.src.charCodeAt(m), isSpace(n) || n === 10); m++);
					if (i = e.md.helpers.parseLinkTitle(e.src, m, e.posMax), m < d && c !== m && i.ok) for (s = i.str, m = i.pos; m < d && (n = e.src.charCodeAt(m), isSpace(n) || n === 10); m++);
				}
				(m >= d || e.src.charCodeAt(m) !== 41) && (l = !0), m++;
			}
			if (l) {
				if (e.env.references === void 0) return !1;
				if (m < d && e.src.charCodeAt(m) === 91 ? (c = m + 1, m = e.md.helpers.parseLinkLabel(e, m), m >= 0 ? r = e.src.slice(c, m++) : m = p + 1) : m = p + 1, r ||= e.src.slice(f, p), r = normalizeReference(r), a = e.env.references[r], !a) return e.pos = u, !1;
				o = a.href, s = a.title;
			}
			if (!t) {
				e.pos = f, e.posMax = p;
				let t = e.push("link_open", "a", 1), n = [["href", o]];
				if (t.attrs = n, s && n.push(["title", s]), r) {
					let e = Object.create(null);
					e.label = r, t.meta = e;
				}
				e.linkLevel++, e.md.inline.tokenize(e), e.linkLevel--, e.push("link_close", "a", -1);
			}
			return e.pos = m, e.posMax = d, !0;
		}
		function markdown_it_image(e, t) {
			let n, r, i, a, o, s, c, l, u = "", d = e.pos, f = e.posMax;
			if (e.src.charCodeAt(e.pos) !== 33 || e.src.charCodeAt(e.pos + 1) !== 91) return !1;
			let p = e.pos + 2, m = e.md.helpers.parseLinkLabel(e, e.pos + 1, !1);
			if (m < 0) return !1;
			if (a = m + 1, a < f && e.src.charCodeAt(a) === 40) {
				for (a++; a < f && (n = e.src.charCodeAt(a), isSpace(n) || n === 10); a++);
				if (a >= f) return !1;
				for (l = a, s = e.md.helpers.parseLinkDestination(e.src, a, e.posMax), s.ok && (u = e.md.normalizeLink(s.str), e.md.validateLink(u) ? a = s.pos : u = ""), l = a; a < f && (n = e.src.charCodeAt(a), isSpace(n) || n === 10); a++);
				if (s = e.md.helpers.parseLinkTitle(e.src, a, e.posMax), a < f && l !== a && s.ok) for (c = s.str, a = s.pos; a < f && (n = e.src.charCodeAt(a), isSpace(n) || n === 10); a++);
				else c = "";
				if (a >= f || e.src.charCodeAt(a) !== 41) return e.pos = d, !1;
				a++;
			} else {
				if (e.env.references === void 0) return !1;
				if (a < f && e.src.charCodeAt(a) === 91 ? (l = a + 1, a = e.md.helpers.parseLinkLabel(e, a), a >= 0 ? i = e.src.slice(l, a++) : a = m + 1) : a = m + 1, i ||= e.src.slice(p, m), i = normalizeReference(i), o = e.env.references[i], !o) return e.pos = d, !1;
				u = o.href, c = o.title;
			}
			if (!t) {
				r = e.src.slice(p, m);
				let t = [];
				e.md.inline.parse(r, e.md, e.env, t);
				let n = e.push("image", "img", 0), a = [["src", u], ["alt", ""]];
				if (n.attrs = a, n.children = t, n.content = r, c && a.push(["title", c]), i) {
					let e = Object.create(null);
					e.label = i, n.meta = e;
				}
			}
			return e.pos = a, e.posMax = f, !0;
		}
		var he = /^([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*)$/, ge = /^([a-zA-Z][a-zA-Z0-9+.-]{1,31}):([^<>\x00-\x20]*)$/;
		function autolink(e, t) {
			let n = e.pos;
			if (e.src.charCodeAt(n) !== 60) return !1;
			let r = e.pos, i = e.posMax;
			for (;;) {
				if (++n >= i) return !1;
				let t = e.src.charCodeAt(n);
				if (t === 60) return !1;
				if (t === 62) break;
			}
			let a = e.src.slice(r + 1, n);
			if (ge.test(a)) {
				let n = e.md.normalizeLink(a);
				if (!e.md.validateLink(n)) return !1;
				if (!t) {
					let t = e.push("link_open", "a", 1);
					t.attrs = [["href", n]], t.markup = "autolink", t.info = "auto";
					let r = e.push("text", "", 0);
					r.content = e.md.normalizeLinkText(a);
					let i = e.push("link_close", "a", -1);
					i.markup = "autolink", i.info = "auto";
				}
				return e.pos += a.length + 2, !0;
			}
			if (he.test(a)) {
				let n = e.md.normalizeLink(`mailto:${a}`);
				if (!e.md.validateLink(n)) return !1;
				if (!t) {
					let t = e.push("link_open", "a", 1);
					t.attrs = [["href", n]], t.markup = "autolink", t.info = "auto";
					let r = e.push("text", "", 0);
					r.content = e.md.normalizeLinkText(a);
					let i = e.push("link_close", "a", -1);
					i.markup = "autolink", i.info = "auto";
				}
				return e.pos += a.length + 2, !0;
			}
			return !1;
		}
		function isLinkOpen(e) {
			return /^<a[>\s]/i.test(e);
		}
		function isLinkClose(e) {
			return /^<\/a\s*>/i.test(e);
		}
		function isLetter(e) {
			let t = e | 32;
			return t >= 97 && t <= 122;
		}
		function scanSpecial(e, t) {
			let n = e.src, r, i;
			if (n.startsWith("<!--", t)) {
				if (n.startsWith(">", t + 4)) return t + 5;
				if (n.startsWith("->", t + 4)) return t + 6;
				r = t + 4, i = "-->";
			} else if (n.startsWith("<![CDATA[", t)) r = t + 9, i = "]]>";
			else if (n.charCodeAt(t + 1) === 63) r = t + 2, i = "?>";
			else if (isLetter(n.charCodeAt(t + 2))) r = t + 3, i = ">";
			else return -1;
			if (e.skipHtmlSpecial) return -1;
			let a = n.indexOf(i, r);
			return a < 0 ? (e.skipHtmlSpecial = !0, -1) : a + i.length;
		}
		function html_inline(e, t) {
			if (!e.md.options.html) return !1;
			let n = e.posMax, r = e.pos;
			if (e.src.charCodeAt(r) !== 60 || r + 2 >= n) return !1;
			let i, a = e.src.charCodeAt(r + 1);
			if (a === 33 || a === 63) i = scanSpecial(e, r);
			else if (a === 47 || isLetter(a)) {
				let t = e.src.slice(r).match(G);
				i = t ? r + t[0].length : -1;
			} else return !1;
			if (i < 0) return !1;
			if (!t) {
				let t = e.push("html_inline", "", 0);
				t.content = e.src.slice(r, i), isLinkOpen(t.content) && e.linkLevel++, isLinkClose(t.content) && e.linkLevel--;
			}
			return e.pos = i, !0;
		}
		var _e = /^&#((?:x[a-f0-9]{1,6}|[0-9]{1,7}));/i, ve = /^&([a-z][a-z0-9]{1,31});/i;
		function entity(e, t) {
			let n = e.pos, r = e.posMax;
			if (e.src.charCodeAt(n) !== 38 || n + 1 >= r) return !1;
			if (e.src.charCodeAt(n + 1) === 35) {
				let r = e.src.slice(n).match(_e);
				if (r) {
					if (!t) {
						let t = r[1][0].toLowerCase() === "x" ? parseInt(r[1].slice(1), 16) : parseInt(r[1], 10), n = e.push("text_special", "", 0);
						n.content = isValidEntityCode(t) ? fromCodePoint(t) : fromCodePoint(65533), n.markup = r[0], n.info = "entity";
					}
					return e.pos += r[0].length, !0;
				}
			} else {
				let r = e.src.slice(n).match(ve);
				if (r) {
					let n = (0, T.hl)(r[0]);
					if (n !== r[0]) {
						if (!t) {
							let t = e.push("text_special", "", 0);
							t.content = n, t.markup = r[0], t.info = "entity";
						}
						return e.pos += r[0].length, !0;
					}
				}
			}
			return !1;
		}
		function processDelimiters(e) {
			let t = {}, n = e.length;
			if (!n) return;
			let r = 0, i = -2, a = [];
			for (let o = 0; o < n; o++) {
				let n = e[o];
				if (a.push(0), (e[r].marker !== n.marker || i !== n.token - 1) && (r = o), i = n.token, n.length = n.length || 0, !n.close) continue;
				t.hasOwnProperty(n.marker) || (t[n.marker] = [
					-1,
					-1,
					-1,
					-1,
					-1,
					-1
				]);
				let s = t[n.marker][(n.open ? 3 : 0) + n.length % 3], c = r - a[r] - 1, l = c;
				for (; c > s; c -= a[c] + 1) {
					let t = e[c];
					if (t.marker === n.marker && t.open && t.end < 0) {
						let r = !1;
						if ((t.close || n.open) && (t.length + n.length) % 3 == 0 && (t.length % 3 != 0 || n.length % 3 != 0) && (r = !0), !r) {
							let r = c > 0 && !e[c - 1].open ? a[c - 1] + 1 : 0;
							a[o] = o - c + r, a[c] = r, n.open = !1, t.end = o, t.close = !1, l = -1, i = -2;
							break;
						}
					}
				}
				l !== -1 && (t[n.marker][(n.open ? 3 : 0) + (n.length || 0) % 3] = l);
			}
		}
		function link_pairs(e) {
			let t = e.tokens_meta, n = e.tokens_meta.length;
			processDelimiters(e.delimiters);
			for (let e = 0; e < n; e++) {
				let n = t[e]?.delimiters;
				n && processDelimiters(n);
			}
		}
		function fragments_join(e) {
			let t, n, r = 0, i = e.tokens, a = e.tokens.length;
			for (t = n = 0; t < a; t++) i[t].nesting < 0 && r--, i[t].level = r, i[t].nesting > 0 && r++, i[t].type === "text" && t + 1 < a && i[t + 1].type === "text" ? i[t + 1].content = i[t].content + i[t + 1].content : (t !== n && (i[n] = i[t]), n++);
			t !== n && (i.length = n);
		}
		var Z = [
			["text", markdown_it_text],
			["linkify", linkify],
			["newline", newline],
			["escape", markdown_it_escape],
			["backticks", backtick],
			["strikethrough", Y.tokenize],
			["emphasis", X.tokenize],
			["link", markdown_it_link],
			["image", markdown_it_image],
			["autolink", autolink],
			["html_inline", html_inline],
			["entity", entity]
		], Q = [
			["balance_pairs", link_pairs],
			["strikethrough", Y.postProcess],
			["emphasis", X.postProcess],
			["fragments_join", fragments_join]
		], ParserInline = class {
			constructor() {
				_defineProperty(this, "ruler", new Ruler()), _defineProperty(this, "ruler2", new Ruler()), _defineProperty(this, "State", StateInline);
				for (let e = 0; e < Z.length; e++) this.ruler.push(Z[e][0], Z[e][1]);
				for (let e = 0; e < Q.length; e++) this.ruler2.push(Q[e][0], Q[e][1]);
			}
			skipToken(e) {
				let t = e.pos, n = this.ruler.getRules(""), r = n.length, i = e.md.options.maxNesting, a = e.cache;
				if (a[t] !== void 0) {
					e.pos = a[t];
					return;
				}
				let o = !1;
				if (e.level < i) {
					for (let i = 0; i < r; i++) if (e.level++, o = n[i](e, !0), e.level--, o) {
						if (t >= e.pos) throw Error("inline rule didn't increment state.pos");
						break;
					}
				} else e.pos = e.posMax;
				o || e.pos++, a[t] = e.pos;
			}
			tokenize(e) {
				let t = this.ruler.getRules(""), n = t.length, r = e.posMax, i = e.md.options.maxNesting;
				for (; e.pos < r;) {
					let a = e.pos, o = !1;
					if (e.level < i) {
						for (let r = 0; r < n; r++) if (o = t[r](e, !1), o) {
							if (a >= e.pos) throw Error("inline rule didn't increment state.pos");
							break;
						}
					}
					if (o) {
						if (e.pos >= r) break;
					} else e.pending += e.src[e.pos++];
				}
				e.pending && e.pushPending();
			}
			parse(e, t, n, r) {
				let i = new this.State(e, t, n, r);
				this.tokenize(i);
				let a = this.ruler2.getRules(""), o = a.length;
				for (let e = 0; e < o; e++) a[e](i);
			}
		}, ye = {
			default: {
				options: {
					html: !1,
					xhtmlOut: !1,
					breaks: !1,
					langPrefix: "language-",
					linkify: !1,
					typographer: !1,
					quotes: "“”‘’",
					highlight: null,
					maxNesting: 100
				},
				components: {
					core: {},
					block: {},
					inline: {}
				}
			},
			zero: {
				options: {
					html: !1,
					xhtmlOut: !1,
					breaks: !1,
					langPrefix: "language-",
					linkify: !1,
					typographer: !1,
					quotes: "“”‘’",
					highlight: null,
					maxNesting: 20
				},
				components: {
					core: { rules: [
						"normalize",
						"block",
						"strip_references",
						"inline",
						"text_join"
					] },
					block: { rules: ["paragraph"] },
					inline: {
						rules: ["text"],
						rules2: ["balance_pairs", "fragments_join"]
					}
				}
			},
			commonmark: {
				options: {
					html: !0,
					xhtmlOut: !0,
					breaks: !1,
					langPrefix: "language-",
					linkify: !1,
					typographer: !1,
					quotes: "“”‘’",
					highlight: null,
					maxNesting: 20
				},
				components: {
					core: { rules: [
						"normalize",
						"block",
						"strip_references",
						"inline",
						"text_join"
					] },
					block: { rules: [
						"blockquote",
						"code",
						"fence",
						"heading",
						"hr",
						"html_block",
						"lheading",
						"list",
						"reference",
						"paragraph"
					] },
					inline: {
						rules: [
							"autolink",
							"backticks",
							"emphasis",
							"entity",
							"escape",
							"html_inline",
							"image",
							"link",
							"newline",
							"text"
						],
						rules2: [
							"balance_pairs",
							"emphasis",
							"fragments_join"
						]
					}
				}
			}
		}, be = /^(vbscript|javascript|file|data):/, xe = /^data:image\/(gif|png|jpeg|webp);/, $ = [
			"http:",
			"https:",
			"mailto:"
		], MarkdownIt = class {
			validateLink(e) {
				let t = e.trim().toLowerCase();
				return !be.test(t) || xe.test(t);
			}
			normalizeLink(e) {
				let t = v(e, !0);
				if (t.hostname && (!t.protocol || $.indexOf(t.protocol) >= 0)) try {
					t.hostname = k.toASCII(t.hostname);
				} catch {}
				return t.auth &&= c(t.auth), t.hostname &&= c(t.hostname), t.pathname &&= c(t.pathname), t.search &&= c(t.search), t.hash &&= c(t.hash), format(t);
			}
			normalizeLinkText(e) {
				let t = v(e, !0);
				if (t.hostname && (!t.protocol || $.indexOf(t.protocol) >= 0)) try {
					t.hostname = k.toUnicode(t.hostname);
				} catch {}
				return o(format(t), o.defaultChars + "%");
			}
			constructor(...e) {
				_defineProperty(this, "inline", new ParserInline()), _defineProperty(this, "block", new ParserBlock()), _defineProperty(this, "core", new ParserCore()), _defineProperty(this, "renderer", new Renderer()), _defineProperty(this, "linkify", new LinkifyIt()), _defineProperty(this, "utils", ne), _defineProperty(this, "helpers", Object.assign({}, ce));
				let [t, n] = e;
				typeof t == "string" ? (this.configure(t), n && this.set(n)) : (this.configure("default"), this.set(t || {}));
			}
			set(e) {
				return Object.assign(this.options, e), this;
			}
			configure(e) {
				let t;
				if (typeof e == "string") {
					let n = e;
					if (t = ye[n], !t) throw Error(`Wrong 'markdown-it' preset "${n}", check name`);
				} else t = e;
				if (!t) throw Error("Wrong `markdown-it` preset, can't be empty");
				t.options && (this.options = { ...t.options });
				let n = t.components;
				if (n) {
					[
						"core",
						"block",
						"inline"
					].forEach((e) => {
						let t = n[e]?.rules;
						t && this[e].ruler.enableOnly(t);
					});
					let e = n.inline?.rules2;
					e && this.inline.ruler2.enableOnly(e);
				}
				return this;
			}
			enable(e, t = !1) {
				let n = [];
				Array.isArray(e) || (e = [e]), [
					"core",
					"block",
					"inline"
				].forEach((t) => {
					n = n.concat(this[t].ruler.enable(e, !0));
				}), n = n.concat(this.inline.ruler2.enable(e, !0));
				let r = e.filter((e) => n.indexOf(e) < 0);
				if (r.length && !t) throw Error(`MarkdownIt. Failed to enable unknown rule(s): ${r}`);
				return this;
			}
			disable(e, t = !1) {
				let n = [];
				Array.isArray(e) || (e = [e]), [
					"core",
					"block",
					"inline"
				].forEach((t) => {
					n = n.concat(this[t].ruler.disable(e, !0));
				}), n = n.concat(this.inline.ruler2.disable(e, !0));
				let r = e.filter((e) => n.indexOf(e) < 0);
				if (r.length && !t) throw Error(`MarkdownIt. Failed to disable unknown rule(s): ${r}`);
				return this;
			}
			use(e, ...t) {
				return e.apply(e, [this, ...t]), this;
			}
			parse(e, t) {
				if (typeof e != "string") throw Error("Input data should be a String");
				let n = new this.core.State(e, this, t);
				return this.core.process(n), n.tokens;
			}
			render(e, t = {}) {
				return this.renderer.render(this.parse(e, t), this.options, t);
			}
			parseInline(e, t) {
				let n = new this.core.State(e, this, t);
				return n.inlineMode = !0, this.core.process(n), n.tokens;
			}
			renderInline(e, t = {}) {
				return this.renderer.render(this.parseInline(e, t), this.options, t);
			}
		};
		_defineProperty(MarkdownIt, "Token", Token), _defineProperty(MarkdownIt, "Ruler", Ruler), _defineProperty(MarkdownIt, "Renderer", Renderer), _defineProperty(MarkdownIt, "ParserCore", ParserCore), _defineProperty(MarkdownIt, "StateCore", StateCore), _defineProperty(MarkdownIt, "ParserBlock", ParserBlock), _defineProperty(MarkdownIt, "StateBlock", StateBlock), _defineProperty(MarkdownIt, "ParserInline", ParserInline), _defineProperty(MarkdownIt, "StateInline", StateInline);
		var Se = callable(MarkdownIt);
	})
};
