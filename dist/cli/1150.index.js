export const id = 1150;
export const ids = [1150];
export const modules = { 1150: ((e, t, n) => {
	n.d(t, { default: () => readXlsxFile });
	function _typeof(e) {
		"@babel/helpers - typeof";
		return _typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, _typeof(e);
	}
	function Parser_(e) {
		var t = String.fromCharCode, n = Object.prototype.hasOwnProperty, r = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/gi, i = {
			amp: "&",
			apos: "'",
			gt: ">",
			lt: "<",
			quot: "\""
		};
		Object.keys(i).forEach(function(e) {
			i[e.toUpperCase()] = i[e];
		});
		function replaceEntities(e, r, a, o) {
			return o ? n.call(i, o) ? i[o] : "&" + o + ";" : t(r || parseInt(a, 16));
		}
		function decodeEntities(e) {
			return e.length > 3 && e.indexOf("&") !== -1 ? e.replace(r, replaceEntities) : e;
		}
		var a = "non-whitespace outside of root node";
		function error(e) {
			return Error(e);
		}
		function missingNamespaceForPrefix(e) {
			return "missing namespace for prefix <" + e + ">";
		}
		function getter(e) {
			return {
				get: e,
				enumerable: !0
			};
		}
		function cloneNsMatrix(e) {
			var t = {}, n;
			for (n in e) t[n] = e[n];
			return t;
		}
		var o = Symbol("nameCache");
		function uriPrefix(e) {
			return e + "$uri";
		}
		function buildNsMatrix(e) {
			var t = {}, n, r;
			for (n in e) r = e[n], t[r] = r, t[uriPrefix(r)] = n;
			return t;
		}
		function noopGetContext() {
			return {
				line: 0,
				column: 0
			};
		}
		function throwFunc(e) {
			throw e;
		}
		function Parser(e) {
			if (!this) return new Parser(e);
			var t = e && e.proxy, n, r, i, s, c = throwFunc, l, u, d, f, p = noopGetContext, m = !1, h = !1, g = "", _ = !1, v = !1, y = null, b = !1, x, S, C, w;
			function handleError(e) {
				e instanceof Error || (e = error(e)), y = e, c(e, p);
			}
			function handleWarning(e) {
				l && (e instanceof Error || (e = error(e)), l(e, p));
			}
			this.on = function(e, t) {
				if (typeof t != "function") throw error("required args <name, cb>");
				switch (e) {
					case "openTag":
						r = t;
						break;
					case "text":
						n = t;
						break;
					case "closeTag":
						i = t;
						break;
					case "error":
						c = t;
						break;
					case "warn":
						l = t;
						break;
					case "cdata":
						s = t;
						break;
					case "attention":
						f = t;
						break;
					case "question":
						d = t;
						break;
					case "comment":
						u = t;
						break;
					default: throw error("unsupported event: " + e);
				}
				return this;
			}, this.ns = function(e) {
				if (e === void 0 && (e = {}), _typeof(e) !== "object") throw error("required args <nsMap={}>");
				var t = {}, n;
				for (n in e) t[n] = e[n];
				return v = !0, w = t, this;
			};
			function resetState() {
				x = v ? [] : null, S = v ? buildNsMatrix(w) : null, C = [], p = noopGetContext, b = !1, y = null, h = !1, g = "";
			}
			this.parse = function(e) {
				if (typeof e != "string") throw error("required args <xml=string>");
				if (m) throw error("parse during stream; call end() first");
				return resetState(), parse(e), p = noopGetContext, b = !1, y;
			}, this.write = function(e) {
				if (typeof e != "string") throw error("required args <xml=string>");
				return m ||= (resetState(), !0), y || (g = parse(g + e, !0) || ""), this;
			}, this.end = function() {
				return m || resetState(), m = !1, y || parse(g), g = "", p = noopGetContext, b = !1, y;
			}, this.stop = function() {
				b = !0;
			};
			function parse(e) {
				var c = arguments.length > 1 && arguments[1] !== void 0 && arguments[1], l = null, m = null, g, y = 0, T = !1, E = !1, D = 0, O = 0, k, A, j, M, N, P, F, I, L, R = "", z = 0, B;
				function normalizeAttrName(e, t) {
					var n = e.indexOf(":");
					if (n === -1) return e;
					var r = S[e.substring(0, n)];
					return r ? t === r ? e.substr(n + 1) : r + e.substr(n) : (handleWarning(missingNamespaceForPrefix(e.substring(0, n))), null);
				}
				function getAttrs() {
					if (B !== null) return B;
					var e, t, n = v && S.xmlns, r = v && _ ? [] : null, i = z, a = R, o = a.length, s, c, l, u, d, f = {}, p = new Set(), m, h, g;
					parseAttr: for (; i < o; i++) if (m = !1, h = a.charCodeAt(i), !(h === 32 || h < 14 && h > 8)) {
						for ((h < 65 || h > 122 || h > 90 && h < 97) && h !== 95 && h !== 58 && (handleWarning("illegal first char attribute name"), m = !0), g = i + 1; g < o; g++) if (h = a.charCodeAt(g), !(h > 96 && h < 123 || h > 64 && h < 91 || h > 47 && h < 59 || h === 46 || h === 45 || h === 95)) {
							if (h === 32 || h < 14 && h > 8) {
								handleWarning("missing attribute value"), i = g;
								continue parseAttr;
							}
							if (h === 61) break;
							handleWarning("illegal attribute name char"), m = !0;
						}
						if (d = a.substring(i, g), d === "xmlns:xmlns" && (handleWarning("illegal declaration of xmlns"), m = !0), h = a.charCodeAt(g + 1), h === 34) g = a.indexOf("\"", i = g + 2), g === -1 && (g = a.indexOf("'", i), g !== -1 && (handleWarning("attribute value quote missmatch"), m = !0));
						else if (h === 39) g = a.indexOf("'", i = g + 2), g === -1 && (g = a.indexOf("\"", i), g !== -1 && (handleWarning("attribute value quote missmatch"), m = !0));
						else for (handleWarning("missing attribute value quotes"), m = !0, g += 1; g < o && (h = a.charCodeAt(g + 1), !(h === 32 || h < 14 && h > 8)); g++);
						for (g === -1 && (handleWarning("missing closing quotes"), g = o, m = !0), m || (l = a.substring(i, g)), i = g; g + 1 < o && (h = a.charCodeAt(g + 1), !(h === 32 || h < 14 && h > 8)); g++) i === g && (handleWarning("illegal character after attribute end"), m = !0);
						if (i = g + 1, m) continue parseAttr;
						if (p.has(d)) handleWarning("attribute <" + d + "> already defined");
						else if (p.add(d), !v) f[d] = l;
						else if (_) {
							if (c = d === "xmlns" ? "xmlns" : d.charCodeAt(0) === 120 && d.substr(0, 6) === "xmlns:" ? d.substr(6) : null, c !== null) {
								if (e = decodeEntities(l), t = uriPrefix(c), u = w[e], !u) {
									if (c === "xmlns" || t in S && S[t] !== e) do
										u = "ns" + y++;
									while (S[u] !== void 0);
									else u = c;
									w[e] = u;
								}
								S[c] !== u && (s ||= (S = cloneNsMatrix(S), !0), S[c] = u, c === "xmlns" && (S[uriPrefix(u)] = e, n = u), S[t] = e), f[d] = l;
								continue;
							}
							r.push(d, l);
						} else d = normalizeAttrName(d, n), d !== null && (f[d] = l);
					}
					if (_) for (i = 0, o = r.length; i < o; i++) d = normalizeAttrName(r[i++], n), l = r[i], d !== null && (f[d] = l);
					return B = f;
				}
				function getParseContext() {
					for (var t = /(\r\n|\r|\n)/g, n = 0, r = 0, i = 0, a = O, o, s; D >= i && (o = t.exec(e), !(!o || (a = o[0].length + o.index, a > D)));) n += 1, i = a;
					return D == -1 ? (r = a, s = e.substring(O)) : O === 0 ? s = e.substring(O, D) : (r = D - i, s = O == -1 ? e.substring(D) : e.substring(D, O + 1)), {
						data: s,
						line: n,
						column: r
					};
				}
				for (p = getParseContext, t && (L = Object.create({}, {
					name: getter(function() {
						return F;
					}),
					originalName: getter(function() {
						return I;
					}),
					attrs: getter(getAttrs),
					ns: getter(function() {
						return S;
					})
				})); O !== -1;) {
					if (D = e.charCodeAt(O) === 60 ? O : e.indexOf("<", O), D === -1) {
						if (c) return e.substring(O);
						if (C.length) return handleError("unexpected end of file");
						if (!h) return handleError("missing start tag");
						O < e.length && e.substring(O).trim() && handleWarning(a);
						return;
					}
					if (h ||= !0, O !== D) {
						if (C.length) {
							if (n && (n(e.substring(O, D), decodeEntities, p), b)) return;
						} else if (e.substring(O, D).trim() && (handleWarning(a), b)) return;
					}
					if (M = e.charCodeAt(D + 1), M === 33) {
						if (j = e.charCodeAt(D + 2), j === 91 && e.substr(D + 3, 6) === "CDATA[") {
							if (O = e.indexOf("]]>", D), O === -1) return c ? e.substring(D) : handleError("unclosed cdata");
							if (s && (s(e.substring(D + 9, O), p), b)) return;
							O += 3;
							continue;
						}
						if (j === 45 && e.charCodeAt(D + 3) === 45) {
							if (O = e.indexOf("-->", D), O === -1) return c ? e.substring(D) : handleError("unclosed comment");
							if (u && (u(e.substring(D + 4, O), decodeEntities, p), b)) return;
							O += 3;
							continue;
						}
					}
					if (M === 63) {
						if (O = e.indexOf("?>", D), O === -1) return c ? e.substring(D) : handleError("unclosed question");
						if (d && (d(e.substring(D, O + 2), p), b)) return;
						O += 2;
					} else {
						for (k = D + 1;; k++) {
							if (N = e.charCodeAt(k), isNaN(N)) return c ? e.substring(D) : (O = -1, handleError("unclosed tag"));
							if (N === 34) j = e.indexOf("\"", k + 1), k = j === -1 ? k : j;
							else if (N === 39) j = e.indexOf("'", k + 1), k = j === -1 ? k : j;
							else if (N === 62) {
								O = k;
								break;
							}
						}
						if (M === 33) {
							if (f && (f(e.substring(D, O + 1), decodeEntities, p), b)) return;
							O += 1;
						} else {
							if (B = {}, M === 47) {
								if (T = !1, E = !0, !C.length) return handleError("missing open tag");
								if (k = F = C.pop(), j = D + 2 + k.length, e.substring(D + 2, j) !== k) return handleError("closing tag mismatch");
								for (; j < O; j++) if (M = e.charCodeAt(j), !(M === 32 || M > 8 && M < 14)) return handleError("close tag");
							} else {
								if (e.charCodeAt(O - 1) === 47 ? (k = F = e.substring(D + 1, O - 1), T = !0, E = !0) : (k = F = e.substring(D + 1, O), T = !0, E = !1), !(M > 96 && M < 123 || M > 64 && M < 91 || M === 95 || M === 58)) return handleError("illegal first char nodeName");
								for (j = 1, A = k.length; j < A; j++) if (M = k.charCodeAt(j), !(M > 96 && M < 123 || M > 64 && M < 91 || M > 47 && M < 59 || M === 45 || M === 95 || M == 46)) {
									if (M === 32 || M < 14 && M > 8) {
										F = k.substring(0, j), B = null;
										break;
									}
									return handleError("invalid nodeName");
								}
								E || C.push(F);
							}
							if (v) {
								g = S, T && (E || x.push(g), B === null && (_ = k.indexOf("xmlns", j) !== -1) && (z = j, R = k, getAttrs(), _ = !1)), I = F, m !== S && (l = S[o], l === void 0 && (l = S[o] = {}), m = S);
								var V = l[F];
								if (V !== void 0) F = V;
								else {
									if (M = F.indexOf(":"), M !== -1) {
										if (P = S[F.substring(0, M)], !P) return handleError("missing namespace on <" + I + ">");
										F = F.substr(M + 1);
									} else P = S.xmlns;
									P && (F = P + ":" + F), l[I] = F;
								}
							}
							if (T && (z = j, R = k, r && (t ? r(L, decodeEntities, E, p) : r(F, getAttrs, decodeEntities, E, p), b))) return;
							if (E) {
								if (i && (i(t ? L : F, decodeEntities, T, p), b)) return;
								v && (S = T ? g : x.pop());
							}
							O += 1;
						}
					}
				}
			}
		}
		return new Parser(e);
	}
	function parseXmlStream(e, t, n, r) {
		var i = !1, a = function mustNotHaveErrored() {
			if (i) throw Error("Errored");
		}, o, s = new Parser_();
		return {
			promise: new Promise(function(a, c) {
				o = a, s.on("error", function onerror(e) {
					throw i = !0, e;
				}), s.on("text", function ontext(t, n) {
					r && r(n(t), e);
				}), s.on("openTag", function onopentag(n, r, i, a, o) {
					if (t) {
						var s = r();
						for (var c in s) s[trimXmlnsPrefix(c, !0)] = i(s[c]);
						t(trimXmlnsPrefix(n), s, e);
					}
				}), s.on("closeTag", function onclosetag(t) {
					n && n(trimXmlnsPrefix(t), e);
				});
			}),
			write: function write(e) {
				a(), s.write(e);
			},
			end: function end() {
				a(), s.end(), o();
			}
		};
	}
	function trimXmlnsPrefix(e, t) {
		for (var n = 0; n < e.length;) {
			if (e[n] === ":" && !(t && n === 5 && e.slice(0, 5) === "xmlns")) return e.slice(n + 1);
			n++;
		}
		return e;
	}
	function InvalidSpreadsheetError_typeof(e) {
		"@babel/helpers - typeof";
		return InvalidSpreadsheetError_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, InvalidSpreadsheetError_typeof(e);
	}
	function _defineProperties(e, t) {
		for (var n = 0; n < t.length; n++) {
			var r = t[n];
			r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, _toPropertyKey(r.key), r);
		}
	}
	function _createClass(e, t, n) {
		return t && _defineProperties(e.prototype, t), n && _defineProperties(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
	}
	function _toPropertyKey(e) {
		var t = _toPrimitive(e, "string");
		return InvalidSpreadsheetError_typeof(t) === "symbol" ? t : String(t);
	}
	function _toPrimitive(e, t) {
		if (InvalidSpreadsheetError_typeof(e) !== "object" || e === null) return e;
		var n = e[Symbol.toPrimitive];
		if (n !== void 0) {
			var r = n.call(e, t || "default");
			if (InvalidSpreadsheetError_typeof(r) !== "object") return r;
			throw TypeError("@@toPrimitive must return a primitive value.");
		}
		return (t === "string" ? String : Number)(e);
	}
	function _classCallCheck(e, t) {
		if (!(e instanceof t)) throw TypeError("Cannot call a class as a function");
	}
	function _inherits(e, t) {
		if (typeof t != "function" && t !== null) throw TypeError("Super expression must either be null or a function");
		e.prototype = Object.create(t && t.prototype, { constructor: {
			value: e,
			writable: !0,
			configurable: !0
		} }), Object.defineProperty(e, "prototype", { writable: !1 }), t && _setPrototypeOf(e, t);
	}
	function _createSuper(e) {
		var t = _isNativeReflectConstruct();
		return function _createSuperInternal() {
			var n = _getPrototypeOf(e), r;
			if (t) {
				var i = _getPrototypeOf(this).constructor;
				r = Reflect.construct(n, arguments, i);
			} else r = n.apply(this, arguments);
			return _possibleConstructorReturn(this, r);
		};
	}
	function _possibleConstructorReturn(e, t) {
		if (t && (InvalidSpreadsheetError_typeof(t) === "object" || typeof t == "function")) return t;
		if (t !== void 0) throw TypeError("Derived constructors may only return object or undefined");
		return _assertThisInitialized(e);
	}
	function _assertThisInitialized(e) {
		if (e === void 0) throw ReferenceError("this hasn't been initialised - super() hasn't been called");
		return e;
	}
	function _wrapNativeSuper(e) {
		var t = typeof Map == "function" ? new Map() : void 0;
		return _wrapNativeSuper = function _wrapNativeSuper(e) {
			if (e === null || !_isNativeFunction(e)) return e;
			if (typeof e != "function") throw TypeError("Super expression must either be null or a function");
			if (t !== void 0) {
				if (t.has(e)) return t.get(e);
				t.set(e, Wrapper);
			}
			function Wrapper() {
				return _construct(e, arguments, _getPrototypeOf(this).constructor);
			}
			return Wrapper.prototype = Object.create(e.prototype, { constructor: {
				value: Wrapper,
				enumerable: !1,
				writable: !0,
				configurable: !0
			} }), _setPrototypeOf(Wrapper, e);
		}, _wrapNativeSuper(e);
	}
	function _construct(e, t, n) {
		return _construct = _isNativeReflectConstruct() ? Reflect.construct.bind() : function _construct(e, t, n) {
			var r = [null];
			r.push.apply(r, t);
			var i = new (Function.bind.apply(e, r))();
			return n && _setPrototypeOf(i, n.prototype), i;
		}, _construct.apply(null, arguments);
	}
	function _isNativeReflectConstruct() {
		if (typeof Reflect > "u" || !Reflect.construct || Reflect.construct.sham) return !1;
		if (typeof Proxy == "function") return !0;
		try {
			return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {})), !0;
		} catch {
			return !1;
		}
	}
	function _isNativeFunction(e) {
		return Function.toString.call(e).indexOf("[native code]") !== -1;
	}
	function _setPrototypeOf(e, t) {
		return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(e, t) {
			return e.__proto__ = t, e;
		}, _setPrototypeOf(e, t);
	}
	function _getPrototypeOf(e) {
		return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(e) {
			return e.__proto__ || Object.getPrototypeOf(e);
		}, _getPrototypeOf(e);
	}
	var r = function(e) {
		_inherits(InvalidSpreadsheetError, e);
		var t = _createSuper(InvalidSpreadsheetError);
		function InvalidSpreadsheetError(e) {
			var n;
			return _classCallCheck(this, InvalidSpreadsheetError), n = t.call(this, e), n.name = "InvalidSpreadsheetError", n;
		}
		return _createClass(InvalidSpreadsheetError);
	}(_wrapNativeSuper(Error));
	function parseXml(e, t, n, i, a, o) {
		var s = parseXmlStream(t, n, i, a);
		return o ? parseXmlInChunks(s, e, o) : (s.write(e), s.end()), s.promise.then(function(e) {
			return e;
		}, function(e) {
			var t = new r(e.message);
			throw t.stack = e.stack, t.cause = e, t;
		});
		function parseXmlInChunks(e, t, n, r) {
			var i = 65536, a = 0, o = i, s = function parseNextChunk() {
				a++;
				var r = Date.now();
				if (t.length > o) {
					e.write(t.slice(0, o)), n && n(!1), t = t.slice(o);
					var i = Date.now() - r;
					return i < 3.5 ? o *= 2 : i > 7 && (o /= 2), !0;
				}
				return e.write(t), e.end(), n && n(!0), !1;
			};
			(function loop() {
				s() && (r ? typeof setImmediate < "u" ? setImmediate(loop) : setTimeout(loop, 0) : loop());
			})();
		}
	}
	var i = n(1306);
	function UnzipError_typeof(e) {
		"@babel/helpers - typeof";
		return UnzipError_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, UnzipError_typeof(e);
	}
	function UnzipError_defineProperties(e, t) {
		for (var n = 0; n < t.length; n++) {
			var r = t[n];
			r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, UnzipError_toPropertyKey(r.key), r);
		}
	}
	function UnzipError_createClass(e, t, n) {
		return t && UnzipError_defineProperties(e.prototype, t), n && UnzipError_defineProperties(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
	}
	function UnzipError_toPropertyKey(e) {
		var t = UnzipError_toPrimitive(e, "string");
		return UnzipError_typeof(t) === "symbol" ? t : String(t);
	}
	function UnzipError_toPrimitive(e, t) {
		if (UnzipError_typeof(e) !== "object" || e === null) return e;
		var n = e[Symbol.toPrimitive];
		if (n !== void 0) {
			var r = n.call(e, t || "default");
			if (UnzipError_typeof(r) !== "object") return r;
			throw TypeError("@@toPrimitive must return a primitive value.");
		}
		return (t === "string" ? String : Number)(e);
	}
	function UnzipError_classCallCheck(e, t) {
		if (!(e instanceof t)) throw TypeError("Cannot call a class as a function");
	}
	function UnzipError_inherits(e, t) {
		if (typeof t != "function" && t !== null) throw TypeError("Super expression must either be null or a function");
		e.prototype = Object.create(t && t.prototype, { constructor: {
			value: e,
			writable: !0,
			configurable: !0
		} }), Object.defineProperty(e, "prototype", { writable: !1 }), t && UnzipError_setPrototypeOf(e, t);
	}
	function UnzipError_createSuper(e) {
		var t = UnzipError_isNativeReflectConstruct();
		return function _createSuperInternal() {
			var n = UnzipError_getPrototypeOf(e), r;
			if (t) {
				var i = UnzipError_getPrototypeOf(this).constructor;
				r = Reflect.construct(n, arguments, i);
			} else r = n.apply(this, arguments);
			return UnzipError_possibleConstructorReturn(this, r);
		};
	}
	function UnzipError_possibleConstructorReturn(e, t) {
		if (t && (UnzipError_typeof(t) === "object" || typeof t == "function")) return t;
		if (t !== void 0) throw TypeError("Derived constructors may only return object or undefined");
		return UnzipError_assertThisInitialized(e);
	}
	function UnzipError_assertThisInitialized(e) {
		if (e === void 0) throw ReferenceError("this hasn't been initialised - super() hasn't been called");
		return e;
	}
	function UnzipError_wrapNativeSuper(e) {
		var t = typeof Map == "function" ? new Map() : void 0;
		return UnzipError_wrapNativeSuper = function _wrapNativeSuper(e) {
			if (e === null || !UnzipError_isNativeFunction(e)) return e;
			if (typeof e != "function") throw TypeError("Super expression must either be null or a function");
			if (t !== void 0) {
				if (t.has(e)) return t.get(e);
				t.set(e, Wrapper);
			}
			function Wrapper() {
				return UnzipError_construct(e, arguments, UnzipError_getPrototypeOf(this).constructor);
			}
			return Wrapper.prototype = Object.create(e.prototype, { constructor: {
				value: Wrapper,
				enumerable: !1,
				writable: !0,
				configurable: !0
			} }), UnzipError_setPrototypeOf(Wrapper, e);
		}, UnzipError_wrapNativeSuper(e);
	}
	function UnzipError_construct(e, t, n) {
		return UnzipError_construct = UnzipError_isNativeReflectConstruct() ? Reflect.construct.bind() : function _construct(e, t, n) {
			var r = [null];
			r.push.apply(r, t);
			var i = new (Function.bind.apply(e, r))();
			return n && UnzipError_setPrototypeOf(i, n.prototype), i;
		}, UnzipError_construct.apply(null, arguments);
	}
	function UnzipError_isNativeReflectConstruct() {
		if (typeof Reflect > "u" || !Reflect.construct || Reflect.construct.sham) return !1;
		if (typeof Proxy == "function") return !0;
		try {
			return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {})), !0;
		} catch {
			return !1;
		}
	}
	function UnzipError_isNativeFunction(e) {
		return Function.toString.call(e).indexOf("[native code]") !== -1;
	}
	function UnzipError_setPrototypeOf(e, t) {
		return UnzipError_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(e, t) {
			return e.__proto__ = t, e;
		}, UnzipError_setPrototypeOf(e, t);
	}
	function UnzipError_getPrototypeOf(e) {
		return UnzipError_getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(e) {
			return e.__proto__ || Object.getPrototypeOf(e);
		}, UnzipError_getPrototypeOf(e);
	}
	var a = function(e) {
		UnzipError_inherits(UnzipError, e);
		var t = UnzipError_createSuper(UnzipError);
		function UnzipError() {
			return UnzipError_classCallCheck(this, UnzipError), t.apply(this, arguments);
		}
		return UnzipError_createClass(UnzipError);
	}(UnzipError_wrapNativeSuper(Error));
	function createUnzipError(e) {
		var t = new a(e.message);
		return e.stack && (t.stack = e.stack), Error.captureStackTrace && Error.captureStackTrace(t, createUnzipError), t.cause = e, t;
	}
	function unzipFromArrayBuffer(e, t) {
		return unzipFromArrayBufferUsingFunction(e, t, unzipAsync, !0);
	}
	function unzipFromArrayBufferUsingFunction(e) {
		var t = (arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}).filter, n = arguments.length > 2 ? arguments[2] : void 0;
		return arguments.length > 3 && arguments[3], n(new Uint8Array(e), { filter: function filter(e) {
			return !t || t({ path: e.name });
		} }).then(function(e) {
			return e;
		}, function(e) {
			throw isFlateError(e) ? createUnzipError(e) : e;
		});
	}
	function unzipAsync(e) {
		return new Promise(function(t, n) {
			(0, i.$1)(e, function(e, r) {
				e ? n(e) : t(r);
			});
		});
	}
	function isFlateError(e) {
		return typeof e.code == "number";
	}
	function InvalidInputError_typeof(e) {
		"@babel/helpers - typeof";
		return InvalidInputError_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, InvalidInputError_typeof(e);
	}
	function InvalidInputError_defineProperties(e, t) {
		for (var n = 0; n < t.length; n++) {
			var r = t[n];
			r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, InvalidInputError_toPropertyKey(r.key), r);
		}
	}
	function InvalidInputError_createClass(e, t, n) {
		return t && InvalidInputError_defineProperties(e.prototype, t), n && InvalidInputError_defineProperties(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
	}
	function InvalidInputError_toPropertyKey(e) {
		var t = InvalidInputError_toPrimitive(e, "string");
		return InvalidInputError_typeof(t) === "symbol" ? t : String(t);
	}
	function InvalidInputError_toPrimitive(e, t) {
		if (InvalidInputError_typeof(e) !== "object" || e === null) return e;
		var n = e[Symbol.toPrimitive];
		if (n !== void 0) {
			var r = n.call(e, t || "default");
			if (InvalidInputError_typeof(r) !== "object") return r;
			throw TypeError("@@toPrimitive must return a primitive value.");
		}
		return (t === "string" ? String : Number)(e);
	}
	function InvalidInputError_classCallCheck(e, t) {
		if (!(e instanceof t)) throw TypeError("Cannot call a class as a function");
	}
	function InvalidInputError_inherits(e, t) {
		if (typeof t != "function" && t !== null) throw TypeError("Super expression must either be null or a function");
		e.prototype = Object.create(t && t.prototype, { constructor: {
			value: e,
			writable: !0,
			configurable: !0
		} }), Object.defineProperty(e, "prototype", { writable: !1 }), t && InvalidInputError_setPrototypeOf(e, t);
	}
	function InvalidInputError_createSuper(e) {
		var t = InvalidInputError_isNativeReflectConstruct();
		return function _createSuperInternal() {
			var n = InvalidInputError_getPrototypeOf(e), r;
			if (t) {
				var i = InvalidInputError_getPrototypeOf(this).constructor;
				r = Reflect.construct(n, arguments, i);
			} else r = n.apply(this, arguments);
			return InvalidInputError_possibleConstructorReturn(this, r);
		};
	}
	function InvalidInputError_possibleConstructorReturn(e, t) {
		if (t && (InvalidInputError_typeof(t) === "object" || typeof t == "function")) return t;
		if (t !== void 0) throw TypeError("Derived constructors may only return object or undefined");
		return InvalidInputError_assertThisInitialized(e);
	}
	function InvalidInputError_assertThisInitialized(e) {
		if (e === void 0) throw ReferenceError("this hasn't been initialised - super() hasn't been called");
		return e;
	}
	function InvalidInputError_wrapNativeSuper(e) {
		var t = typeof Map == "function" ? new Map() : void 0;
		return InvalidInputError_wrapNativeSuper = function _wrapNativeSuper(e) {
			if (e === null || !InvalidInputError_isNativeFunction(e)) return e;
			if (typeof e != "function") throw TypeError("Super expression must either be null or a function");
			if (t !== void 0) {
				if (t.has(e)) return t.get(e);
				t.set(e, Wrapper);
			}
			function Wrapper() {
				return InvalidInputError_construct(e, arguments, InvalidInputError_getPrototypeOf(this).constructor);
			}
			return Wrapper.prototype = Object.create(e.prototype, { constructor: {
				value: Wrapper,
				enumerable: !1,
				writable: !0,
				configurable: !0
			} }), InvalidInputError_setPrototypeOf(Wrapper, e);
		}, InvalidInputError_wrapNativeSuper(e);
	}
	function InvalidInputError_construct(e, t, n) {
		return InvalidInputError_construct = InvalidInputError_isNativeReflectConstruct() ? Reflect.construct.bind() : function _construct(e, t, n) {
			var r = [null];
			r.push.apply(r, t);
			var i = new (Function.bind.apply(e, r))();
			return n && InvalidInputError_setPrototypeOf(i, n.prototype), i;
		}, InvalidInputError_construct.apply(null, arguments);
	}
	function InvalidInputError_isNativeReflectConstruct() {
		if (typeof Reflect > "u" || !Reflect.construct || Reflect.construct.sham) return !1;
		if (typeof Proxy == "function") return !0;
		try {
			return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {})), !0;
		} catch {
			return !1;
		}
	}
	function InvalidInputError_isNativeFunction(e) {
		return Function.toString.call(e).indexOf("[native code]") !== -1;
	}
	function InvalidInputError_setPrototypeOf(e, t) {
		return InvalidInputError_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(e, t) {
			return e.__proto__ = t, e;
		}, InvalidInputError_setPrototypeOf(e, t);
	}
	function InvalidInputError_getPrototypeOf(e) {
		return InvalidInputError_getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(e) {
			return e.__proto__ || Object.getPrototypeOf(e);
		}, InvalidInputError_getPrototypeOf(e);
	}
	var o = {
		XLS_FILE_NOT_SUPPORTED: "You passed a legacy `.xls` file. Only `.xlsx` files are supported",
		FILE_NOT_SUPPORTED: "Doesn't look like an `.xlsx` file",
		INVALID_ZIP: "Couldn't unzip `.xlsx` file contents",
		NO_DATA: "No data"
	}, s = function(e) {
		InvalidInputError_inherits(InvalidInputError, e);
		var t = InvalidInputError_createSuper(InvalidInputError);
		function InvalidInputError(e, n) {
			var r;
			return InvalidInputError_classCallCheck(this, InvalidInputError), r = t.call(this, o[e] || e), r.code = e, r.name = "InvalidInputError", r.cause = n, r;
		}
		return InvalidInputError_createClass(InvalidInputError);
	}(InvalidInputError_wrapNativeSuper(Error));
	function filterZipArchiveEntry(e) {
		var t = e.path;
		return t.endsWith(".xml") || t.endsWith(".xml.rels");
	}
	var c = [80, 75], l = [
		208,
		207,
		17,
		224
	], u = [c, l];
	u.indexOf(c);
	var d = u.indexOf(l);
	function createFileTypeDetector() {
		var e, t = indexesOf(u), n = 0;
		return function(r) {
			if (isNaN(e)) {
				var i;
				t = t.filter(function(e) {
					if (r === u[e][n]) return u[e].length === n + 1 && (i = e), !0;
				}), t.length === 1 ? e = i : t.length === 0 && (e = -1);
			}
			return n++, e;
		};
	}
	function indexesOf(e) {
		for (var t = [], n = 0; n < e.length;) t.push(n), n++;
		return t;
	}
	function _createForOfIteratorHelperLoose(e, t) {
		var n = typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
		if (n) return (n = n.call(e)).next.bind(n);
		if (Array.isArray(e) || (n = _unsupportedIterableToArray(e)) || t && e && typeof e.length == "number") {
			n && (e = n);
			var r = 0;
			return function() {
				return r >= e.length ? { done: !0 } : {
					done: !1,
					value: e[r++]
				};
			};
		}
		throw TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function _unsupportedIterableToArray(e, t) {
		if (e) {
			if (typeof e == "string") return _arrayLikeToArray(e, t);
			var n = Object.prototype.toString.call(e).slice(8, -1);
			if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
			if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return _arrayLikeToArray(e, t);
		}
	}
	function _arrayLikeToArray(e, t) {
		(t == null || t > e.length) && (t = e.length);
		for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
		return r;
	}
	function validateLeadingBytes(e) {
		for (var t = createFileTypeDetector(), n = _createForOfIteratorHelperLoose(e), r; !(r = n()).done;) {
			var i = r.value;
			if (validateByte(i, t)) return;
		}
		noFileTypeCouldBeDetermined(e.length);
	}
	function validateByte(e, t) {
		var n = t(e);
		if (n !== void 0) {
			if (n === d) throw new s("XLS_FILE_NOT_SUPPORTED");
			if (n < 0) throw new s("FILE_NOT_SUPPORTED");
			return !0;
		}
	}
	function noFileTypeCouldBeDetermined(e) {
		throw new s(e === 0 ? "NO_DATA" : "FILE_NOT_SUPPORTED");
	}
	var f;
	function checkpoint(e) {
		var t = Date.now();
		(typeof global < "u" ? global.READ_EXCEL_FILE_CHECKPOINTS : typeof window < "u" && window.READ_EXCEL_FILE_CHECKPOINTS) && (f && console.log("  -", t - f, "ms"), console.log("*", e)), f = t;
	}
	function resetCheckpoint() {
		f = void 0;
	}
	function unpackXlsxFile(e) {
		return resetCheckpoint(), checkpoint("unpack files"), getArrayBuffer(e).then(function(e) {
			return validateLeadingBytes(new Uint8Array(e)), unzipFromArrayBuffer(e, { filter: filterZipArchiveEntry }).then(function(e) {
				return e;
			}, function(e) {
				throw e instanceof a ? new s("INVALID_ZIP", e.cause) : e;
			});
		});
	}
	function getArrayBuffer(e) {
		if (e instanceof Blob) return e.arrayBuffer();
		if (e instanceof ArrayBuffer) return Promise.resolve(e);
		throw new s("INPUT_TYPE_NOT_SUPPORTED");
	}
	function unescapeXlsxString(e) {
		return e.indexOf("_x") < 0 ? e : e.replace(/_x([0-9A-Fa-f]{4})_/g, function(e, t) {
			return String.fromCharCode(parseInt(t, 16));
		});
	}
	function parseSpreadsheetInfo(e, t) {
		var n = createInitialState();
		return t(e, n, onOpenTag, null, null).then(function() {
			return getResultFromState(n);
		});
		function createInitialState() {
			return {
				workbookPr: void 0,
				sheets: []
			};
		}
		function getResultFromState(e) {
			return {
				epoch1904: e.workbookPr ? e.workbookPr.epoch1904 : !1,
				sheets: e.sheets
			};
		}
		function onOpenTag(e, t, n) {
			e === "workbookPr" ? n.workbookPr ||= { epoch1904: t.date1904 === "1" } : e === "sheet" && t.name && n.sheets.push({
				id: Number(t.sheetId),
				name: unescapeXlsxString(t.name),
				relationId: t.id
			});
		}
	}
	function parseFilePaths(e, t) {
		var n = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/", r = "http://purl.oclc.org/ooxml/officeDocument/relationships/", i = createInitialState();
		return t(e, i, onOpenTag, null, null).then(function() {
			return getResultFromState(i);
		});
		function createInitialState() {
			return {
				sheets: {},
				sharedStrings: void 0,
				styles: void 0
			};
		}
		function getResultFromState(e) {
			return e;
		}
		function onOpenTag(e, t, n) {
			e === "Relationship" && addFilePathForRelation(n, t.Id, t.Type, t.Target);
		}
		function addFilePathForRelation(e, t, i, a) {
			switch (i) {
				case n + "styles":
				case r + "styles":
					e.styles = getFilePathFromRelationTarget(a);
					break;
				case n + "sharedStrings":
				case r + "sharedStrings":
					e.sharedStrings = getFilePathFromRelationTarget(a);
					break;
				case n + "worksheet":
				case r + "worksheet": e.sheets[t] = getFilePathFromRelationTarget(a);
			}
		}
		function getFilePathFromRelationTarget(e) {
			return e[0] === "/" ? e.slice(1) : "xl/" + e;
		}
	}
	function parseStyles_typeof(e) {
		"@babel/helpers - typeof";
		return parseStyles_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, parseStyles_typeof(e);
	}
	var p = ["xfId"];
	function ownKeys(e, t) {
		var n = Object.keys(e);
		if (Object.getOwnPropertySymbols) {
			var r = Object.getOwnPropertySymbols(e);
			t && (r = r.filter(function(t) {
				return Object.getOwnPropertyDescriptor(e, t).enumerable;
			})), n.push.apply(n, r);
		}
		return n;
	}
	function _objectSpread(e) {
		for (var t = 1; t < arguments.length; t++) {
			var n = arguments[t] == null ? {} : arguments[t];
			t % 2 ? ownKeys(Object(n), !0).forEach(function(t) {
				_defineProperty(e, t, n[t]);
			}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : ownKeys(Object(n)).forEach(function(t) {
				Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
			});
		}
		return e;
	}
	function _defineProperty(e, t, n) {
		return t = parseStyles_toPropertyKey(t), t in e ? Object.defineProperty(e, t, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[t] = n, e;
	}
	function parseStyles_toPropertyKey(e) {
		var t = parseStyles_toPrimitive(e, "string");
		return parseStyles_typeof(t) === "symbol" ? t : String(t);
	}
	function parseStyles_toPrimitive(e, t) {
		if (parseStyles_typeof(e) !== "object" || e === null) return e;
		var n = e[Symbol.toPrimitive];
		if (n !== void 0) {
			var r = n.call(e, t || "default");
			if (parseStyles_typeof(r) !== "object") return r;
			throw TypeError("@@toPrimitive must return a primitive value.");
		}
		return (t === "string" ? String : Number)(e);
	}
	function _objectWithoutProperties(e, t) {
		if (e == null) return {};
		var n = _objectWithoutPropertiesLoose(e, t), r, i;
		if (Object.getOwnPropertySymbols) {
			var a = Object.getOwnPropertySymbols(e);
			for (i = 0; i < a.length; i++) r = a[i], t.indexOf(r) >= 0 || Object.prototype.propertyIsEnumerable.call(e, r) && (n[r] = e[r]);
		}
		return n;
	}
	function _objectWithoutPropertiesLoose(e, t) {
		if (e == null) return {};
		for (var n = {}, r = Object.keys(e), i, a = 0; a < r.length; a++) i = r[a], t.indexOf(i) >= 0 || (n[i] = e[i]);
		return n;
	}
	function parseStyles(e, t) {
		var n = createInitialState();
		return t(e, n, onOpenTag, onCloseTag, null).then(function() {
			return getResultFromState(n);
		});
		function createInitialState() {
			return {
				numberFormats: [],
				baseStyles: [],
				styles: [],
				cellStyleXfs: !1,
				cellXfs: !1
			};
		}
		function getResultFromState(e) {
			return e.styles.map(function(t) {
				if (t.xfId) {
					var n = t.xfId, r = _objectWithoutProperties(t, p);
					return _objectSpread(_objectSpread({}, e.baseStyles[n]), r);
				}
				return t;
			});
		}
		function onOpenTag(e, t, n) {
			if (e === "numFmt") {
				var r = Number(t.numFmtId), i = { id: r };
				r >= 100 && (i.template = t.formatCode), n.numberFormats[r] = i;
			} else if (e === "cellStyleXfs") n.cellStyleXfs = !0;
			else if (e === "cellXfs") n.cellXfs = !0;
			else if (e === "xf") {
				if (n.cellStyleXfs) n.baseStyles.push(parseCellStyle(t));
				else if (n.cellXfs) {
					var a = parseCellStyle(t, n.numberFormats);
					t.xfId && (a.xfId = Number(t.xfId)), n.styles.push(a);
				}
			}
		}
		function onCloseTag(e, t) {
			e === "cellStyleXfs" ? t.cellStyleXfs = !1 : e === "cellXfs" && (t.cellXfs = !1);
		}
		function parseCellStyle(e, t) {
			var n = {};
			if (e.numFmtId) {
				var r = Number(e.numFmtId);
				n.numberFormat = t && t[r] ? t[r] : { id: r };
			}
			return n;
		}
	}
	function parseSharedStrings(e, t) {
		var n = createInitialState();
		return t(e, n, onOpenTag, onCloseTag, onText).then(function() {
			return getResultFromState(n);
		});
		function createInitialState() {
			return {
				si: void 0,
				strings: []
			};
		}
		function getResultFromState(e) {
			return e.strings;
		}
		function onOpenTag(e, t, n) {
			e === "si" ? n.si = createInitialStateInSharedString() : n.si && onOpenTagInSharedString(e, t, n.si);
		}
		function onCloseTag(e, t) {
			e === "si" ? (t.strings.push(unescapeXlsxString(t.si.string)), t.si = void 0) : t.si && onCloseTagInSharedString(e, t.si);
		}
		function onText(e, t) {
			t.si && onTextInSharedString(e, t.si);
		}
		function createInitialStateInSharedString() {
			return {
				t: !1,
				r: !1,
				rPh: !1,
				string: ""
			};
		}
		function onOpenTagInSharedString(e, t, n) {
			e === "t" ? n.t = !0 : e === "r" ? n.r = !0 : e === "rPh" && (n.rPh = !0);
		}
		function onCloseTagInSharedString(e, t) {
			e === "t" ? t.t = !1 : e === "r" ? t.r = !1 : e === "rPh" && (t.rPh = !1);
		}
		function onTextInSharedString(e, t) {
			t.rPh || t.t && (t.r ? t.string += e : t.string = e);
		}
	}
	function parseExcelTimestamp(e, t) {
		var n = 17, r = 1, i = 1, a = 864e5, o = 365;
		t && (e += 4 * o + r + i);
		var s = r + i + 70 * o + n;
		return Math.floor((e - s) * a);
	}
	var m = /;@$/, h = /[^a-z0#\?%]+/;
	function isDateFormat(e, t, n) {
		var r = n[e];
		return r === void 0 ? n[e] = isDateFormatTemplate(t) : r;
	}
	function isDateFormatTemplate(e) {
		return e = e.toLowerCase(), e = e.replace(m, ""), e = e.replace(/\\./g, " "), e.split(";").some(isDateFormatSubTemplate);
		function isDateFormatSubTemplate(e) {
			e = e.replace(/"[^"]*"/g, " "), e = e.replace(/(\[?[smhd]{1,2}\]?)[\.\,]00?0?/g, "$1"), e = e.replace(/\[([smhd]{1,2})\]/g, "$1"), e = e.replace(/\[[^\]]*\]/g, "");
			var t = e.split(h).filter(function(e) {
				return e;
			});
			return t.length !== 0 && t.every(function(e) {
				return g.indexOf(e) >= 0;
			});
		}
	}
	var g = "s.ss.m.mm.h.hh.am.pm.a.p.d.dd.ddd.dddd.aaa.aaaa.aaaaa.m.mm.mmm.mmmm.mmmmm.y.yy.yyyy.e.ee.eeee".split(".");
	function isDateFormatStyle(e, t, n, r) {
		return e.numberFormat ? !!(b.indexOf(e.numberFormat.id) >= 0 || t && e.numberFormat.template === t || n && e.numberFormat.template && isDateFormat(e.numberFormat.id, e.numberFormat.template, r)) : !1;
	}
	var _ = [
		14,
		15,
		16,
		17,
		18,
		19,
		20,
		21,
		22,
		45,
		46,
		47
	], v = [
		27,
		28,
		29,
		30,
		31,
		32,
		33,
		34,
		35,
		36,
		50,
		51,
		52,
		53,
		54,
		55,
		56,
		57,
		58
	], y = [
		27,
		28,
		29,
		30,
		31,
		32,
		33,
		34,
		35,
		36,
		50,
		51,
		52,
		53,
		54,
		55,
		56,
		57,
		58
	], b = _.concat(v).concat(y.filter(function(e) {
		return v.indexOf(e) < 0;
	})).concat([
		71,
		72,
		73,
		74,
		75,
		76,
		77,
		78,
		79,
		80,
		81
	].filter(function(e) {
		return v.indexOf(e) < 0;
	}).filter(function(e) {
		return y.indexOf(e) < 0;
	}));
	function _slicedToArray(e, t) {
		return _arrayWithHoles(e) || _iterableToArrayLimit(e, t) || parseCell_unsupportedIterableToArray(e, t) || _nonIterableRest();
	}
	function _nonIterableRest() {
		throw TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function parseCell_unsupportedIterableToArray(e, t) {
		if (e) {
			if (typeof e == "string") return parseCell_arrayLikeToArray(e, t);
			var n = Object.prototype.toString.call(e).slice(8, -1);
			if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
			if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return parseCell_arrayLikeToArray(e, t);
		}
	}
	function parseCell_arrayLikeToArray(e, t) {
		(t == null || t > e.length) && (t = e.length);
		for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
		return r;
	}
	function _iterableToArrayLimit(e, t) {
		var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
		if (n != null) {
			var r, i, a, o, s = [], c = !0, l = !1;
			try {
				if (a = (n = n.call(e)).next, t === 0) {
					if (Object(n) !== n) return;
					c = !1;
				} else for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
			} catch (e) {
				l = !0, i = e;
			} finally {
				try {
					if (!c && n.return != null && (o = n.return(), Object(o) !== o)) return;
				} finally {
					if (l) throw i;
				}
			}
			return s;
		}
	}
	function _arrayWithHoles(e) {
		if (Array.isArray(e)) return e;
	}
	var x = [null, null];
	function parseCell(e, t, n, r, i) {
		var a = _slicedToArray(i, 7), o = a[0], s = a[1], c = a[2], l = a[3], u = a[4], d = a[5], f = a[6];
		switch (e || "n") {
			case "str": return n === void 0 ? "VALUE_MISSING" : n ? ["s", n] : x;
			case "inlineStr": return r === void 0 ? "VALUE_MISSING" : ["s", r];
			case "s":
				if (!n) return "VALUE_MISSING";
				var p = Number(n);
				return isNaN(p) || o[p] === void 0 ? "VALUE_INVALID" : ["s", o[p]];
			case "b": return n ? n === "1" ? ["b", !0] : n === "0" ? ["b", !1] : "VALUE_INVALID" : "VALUE_MISSING";
			case "e": return n ? ["e", n] : "VALUE_MISSING";
			case "d":
				if (!n) return x;
				var m = new Date(n);
				return isNaN(m.valueOf()) ? "VALUE_INVALID" : ["d", m.getTime()];
			case "n":
				if (!n) return x;
				if (t) {
					var h = Number(t);
					if (isNaN(h) || s[h] === void 0) return "FORMAT_INVALID";
					if (isDateFormatStyle(s[h], u, d, l)) {
						var g = Number(n);
						return isNaN(g) ? "VALUE_INVALID" : ["d", parseExcelTimestamp(g, c)];
					}
				}
				if (f) return ["n", n];
				var _ = Number(n);
				return isNaN(_) ? "VALUE_INVALID" : ["n", _];
			default: return "TYPE_INVALID";
		}
	}
	function parseCellAddress(e) {
		for (var t = 0, n = 0; n < e.length;) {
			var r = e.charCodeAt(n);
			if (r >= 48 && r <= 57) {
				var i = Number(e.slice(n));
				return isNaN(i) && invalidCellAddress(e), [i, t];
			}
			t *= 26, t += e.charCodeAt(n) - 64, n++;
		}
		invalidCellAddress(e);
	}
	function invalidCellAddress(e) {
		throw Error(`<c r="${e}">`);
	}
	function parseSheet_slicedToArray(e, t) {
		return parseSheet_arrayWithHoles(e) || parseSheet_iterableToArrayLimit(e, t) || parseSheet_unsupportedIterableToArray(e, t) || parseSheet_nonIterableRest();
	}
	function parseSheet_nonIterableRest() {
		throw TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function parseSheet_iterableToArrayLimit(e, t) {
		var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
		if (n != null) {
			var r, i, a, o, s = [], c = !0, l = !1;
			try {
				if (a = (n = n.call(e)).next, t === 0) {
					if (Object(n) !== n) return;
					c = !1;
				} else for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
			} catch (e) {
				l = !0, i = e;
			} finally {
				try {
					if (!c && n.return != null && (o = n.return(), Object(o) !== o)) return;
				} finally {
					if (l) throw i;
				}
			}
			return s;
		}
	}
	function parseSheet_arrayWithHoles(e) {
		if (Array.isArray(e)) return e;
	}
	function parseSheet_createForOfIteratorHelperLoose(e, t) {
		var n = typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
		if (n) return (n = n.call(e)).next.bind(n);
		if (Array.isArray(e) || (n = parseSheet_unsupportedIterableToArray(e)) || t && e && typeof e.length == "number") {
			n && (e = n);
			var r = 0;
			return function() {
				return r >= e.length ? { done: !0 } : {
					done: !1,
					value: e[r++]
				};
			};
		}
		throw TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function parseSheet_unsupportedIterableToArray(e, t) {
		if (e) {
			if (typeof e == "string") return parseSheet_arrayLikeToArray(e, t);
			var n = Object.prototype.toString.call(e).slice(8, -1);
			if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
			if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return parseSheet_arrayLikeToArray(e, t);
		}
	}
	function parseSheet_arrayLikeToArray(e, t) {
		(t == null || t > e.length) && (t = e.length);
		for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
		return r;
	}
	var S = null;
	function parseSheet(e, t, n) {
		var i = n.sharedStrings, a = n.styles, o = n.epoch1904, s = n.dateFormatDetectionCache, c = n.options, l = [
			i,
			a,
			o,
			s,
			c.dateFormat,
			c.smartDateParser !== !1,
			c.parseNumber
		], u = [], d = [], f = createInitialState();
		return t(e, f, onOpenTag, onCloseTag, onText, onProgress).then(function() {
			var e = f.sheetData, t = e.rowCount, n = e.columnCount, r = e.dataRowCount, i = e.dataColumnCount;
			if (r < t && (u = u.slice(0, r)), i < n) for (var a = 0; a < u.length;) u[a].length > i && (u[a] = u[a].slice(0, i)), a++;
			for (var o = parseSheet_createForOfIteratorHelperLoose(u), s; !(s = o()).done;) for (var c = s.value; c.length < i;) c.push(S);
			return u;
		});
		function createInitialState() {
			return {
				dimension: void 0,
				sheetData: void 0
			};
		}
		function getRowsFromState(e) {
			return e.sheetData.rows;
		}
		function setRowsInState(e, t) {
			e.sheetData.rowIndexShift += e.sheetData.rows.length - t.length, e.sheetData.rows = t;
		}
		function getErrorsFromState(e) {
			return e.sheetData.errors;
		}
		function setErrorsInState(e, t) {
			e.sheetData.errors = t;
		}
		function throwInvalidCellError(e) {
			var t = e.row, n = e.column, i = e.error;
			throw new r(`<c/> at row ${t}, col ${n}: ${i}`);
		}
		function onProgress(e) {
			if (f.sheetData) {
				var t = getRowsFromState(f), n = getErrorsFromState(f);
				if (e) u = u.concat(t), d = d.concat(n), d.length > 0 && throwInvalidCellError(d[0]);
				else if (t.length > 1) {
					var r = t.slice(0, -1);
					u = u.concat(r), d = d.concat(n), setRowsInState(f, t.slice(-1)), setErrorsInState(f, []);
				}
			}
		}
		function onOpenTag(e, t, n) {
			e === "dimension" ? n.dimension = parseSheetDimensionRef(t.ref) : e === "sheetData" ? n.sheetData = createInitialStateInSheetData() : n.sheetData && onOpenTagInSheetData(e, t, n.sheetData);
		}
		function onCloseTag(e, t) {
			t.sheetData && onCloseTagInSheetData(e, t.sheetData);
		}
		function onText(e, t) {
			t.sheetData && onTextInSheetData(e, t.sheetData);
		}
		function parseSheetDimensionRef(e) {
			var t = e.split(":").map(parseCellAddress);
			return t.length === 1 && (t = [t[0], t[0]]), t;
		}
		function createInitialStateInSheetData() {
			return {
				c: void 0,
				rows: [],
				row: void 0,
				rowNumber: void 0,
				rowIndexShift: 0,
				cursor: [0, 0],
				rowCount: 0,
				columnCount: 0,
				dataRowCount: 0,
				dataColumnCount: 0,
				errors: []
			};
		}
		function onOpenTagInSheetData(e, t, n) {
			e === "row" ? (t.r && (n.rowNumber = Number(t.r)), n.row = []) : e === "c" ? (n.c = createInitialStateInCell(), n.c.attributes = t) : n.c && onOpenTagInCell(e, t, n.c);
		}
		function onCloseTagInSheetData(e, t) {
			if (e === "row") {
				if (t.rowNumber) {
					var n = t.rowIndexShift + t.rows.length;
					if (t.rowNumber <= n) throw new r(`Out-of-place <row/> number ${t.rowNumber} follows <row/> number ${n}`);
					for (; t.rowNumber > t.rowIndexShift + t.rows.length + 1;) t.rows.push([]);
				}
				t.rows.push(t.row), t.row.length > 0 && (t.dataRowCount = t.rowNumber), t.rowNumber > t.rowCount && (t.rowCount = t.rowNumber), t.row = void 0, t.rowNumber = void 0;
			} else if (e === "c") {
				var i = parseCellFromXmlData(t.c);
				if (i.row < t.cursor[0] || i.row === t.cursor[0] && i.column <= t.cursor[1]) throw new r(`Out-of-place <c/> at row ${i.row} col ${i.column} follows <c/> at row ${t.cursor[0]} col ${t.cursor[1]}`);
				if (t.cursor[0] = i.row, t.cursor[1] = i.column, t.rowNumber ||= i.row, i.error) p && throwInvalidCellError(i), t.errors.push(i);
				else if (i.value !== S) {
					for (; i.column > t.row.length + 1;) t.row.push(S);
					t.row.push(i.value), i.column > t.dataColumnCount && (t.dataColumnCount = i.column);
				}
				i.column > t.columnCount && (t.columnCount = i.column), t.c = void 0;
			} else t.c && onCloseTagInCell(e, t.c);
		}
		function onTextInSheetData(e, t) {
			t.c && onTextInCell(e, t.c);
		}
		function parseCellFromXmlData(e) {
			var t = e.attributes, n = e.inlineString, r = e.vText, i = parseSheet_slicedToArray(parseCellAddress(t.r), 2), a = i[0], o = i[1], s = parseCellAndTrimValue(t.t, t.s, r, n, l, c.trim !== !1);
			return typeof s == "string" ? {
				row: a,
				column: o,
				error: s
			} : {
				row: a,
				column: o,
				value: parseCellValue(s[1], s[0])
			};
		}
		function parseCellAndTrimValue(e, t, n, r, i, a) {
			var o = parseCellWithRepairAbility(e, t, n, r, i);
			return Array.isArray(o) && o[0] === "s" && (a && (o[1] = o[1].trim()), o[1] === "") ? x : o;
		}
		function parseCellWithRepairAbility(e, t, n, r, i) {
			var a = parseCell(e, t, n, r, i);
			if (a === "VALUE_MISSING") switch (e || "n") {
				case "str":
				case "inlineStr":
				case "s":
				case "b": return x;
			}
			return e === "e" ? x : a;
		}
		function parseCellValue(e, t) {
			return t === "n" ? c.parseNumber ? c.parseNumber(e) : e : t === "d" ? new Date(e) : e;
		}
		function createInitialStateInCell() {
			return {
				v: !1,
				is: !1,
				t: !1,
				r: !1,
				rPh: !1,
				vText: void 0,
				inlineString: void 0,
				attributes: void 0
			};
		}
		function onOpenTagInCell(e, t, n) {
			e === "v" ? n.v = !0 : e === "is" ? (n.is = !0, n.inlineString = "") : e === "t" ? n.t = !0 : e === "r" ? n.r = !0 : e === "rPh" && (n.rPh = !0);
		}
		function onCloseTagInCell(e, t) {
			e === "v" ? (t.v = !1, t.vText ||= "", t.attributes.t === "str" && (t.vText = unescapeXlsxString(t.vText))) : e === "is" ? (t.is = !1, t.inlineString = unescapeXlsxString(t.inlineString)) : e === "t" ? t.t = !1 : e === "r" ? t.r = !1 : e === "rPh" && (t.rPh = !1);
		}
		function onTextInCell(e, t) {
			t.v ? t.vText = e : t.is && (t.rPh || t.t && (t.r ? t.inlineString += e : t.inlineString = e));
		}
		var p;
	}
	function convertValuesFromUint8ArraysToStrings(e) {
		checkpoint("convert files to strings");
		for (var t = {}, n = 0, r = Object.keys(e); n < r.length; n++) {
			var i = r[n];
			t[i] = strFromU8(e[i]);
		}
		return t;
	}
	function strFromU8(e) {
		return typeof TextDecoder < "u" ? new TextDecoder().decode(e) : (0, i.he)(e);
	}
	function isPromise_typeof(e) {
		"@babel/helpers - typeof";
		return isPromise_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, isPromise_typeof(e);
	}
	function isPromise(e) {
		return isPromise_typeof(e) === "object" && typeof e.then == "function";
	}
	function SheetNotFoundError_typeof(e) {
		"@babel/helpers - typeof";
		return SheetNotFoundError_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, SheetNotFoundError_typeof(e);
	}
	function SheetNotFoundError_defineProperties(e, t) {
		for (var n = 0; n < t.length; n++) {
			var r = t[n];
			r.enumerable = r.enumerable || !1, r.configurable = !0, "value" in r && (r.writable = !0), Object.defineProperty(e, SheetNotFoundError_toPropertyKey(r.key), r);
		}
	}
	function SheetNotFoundError_createClass(e, t, n) {
		return t && SheetNotFoundError_defineProperties(e.prototype, t), n && SheetNotFoundError_defineProperties(e, n), Object.defineProperty(e, "prototype", { writable: !1 }), e;
	}
	function SheetNotFoundError_toPropertyKey(e) {
		var t = SheetNotFoundError_toPrimitive(e, "string");
		return SheetNotFoundError_typeof(t) === "symbol" ? t : String(t);
	}
	function SheetNotFoundError_toPrimitive(e, t) {
		if (SheetNotFoundError_typeof(e) !== "object" || e === null) return e;
		var n = e[Symbol.toPrimitive];
		if (n !== void 0) {
			var r = n.call(e, t || "default");
			if (SheetNotFoundError_typeof(r) !== "object") return r;
			throw TypeError("@@toPrimitive must return a primitive value.");
		}
		return (t === "string" ? String : Number)(e);
	}
	function SheetNotFoundError_classCallCheck(e, t) {
		if (!(e instanceof t)) throw TypeError("Cannot call a class as a function");
	}
	function SheetNotFoundError_inherits(e, t) {
		if (typeof t != "function" && t !== null) throw TypeError("Super expression must either be null or a function");
		e.prototype = Object.create(t && t.prototype, { constructor: {
			value: e,
			writable: !0,
			configurable: !0
		} }), Object.defineProperty(e, "prototype", { writable: !1 }), t && SheetNotFoundError_setPrototypeOf(e, t);
	}
	function SheetNotFoundError_createSuper(e) {
		var t = SheetNotFoundError_isNativeReflectConstruct();
		return function _createSuperInternal() {
			var n = SheetNotFoundError_getPrototypeOf(e), r;
			if (t) {
				var i = SheetNotFoundError_getPrototypeOf(this).constructor;
				r = Reflect.construct(n, arguments, i);
			} else r = n.apply(this, arguments);
			return SheetNotFoundError_possibleConstructorReturn(this, r);
		};
	}
	function SheetNotFoundError_possibleConstructorReturn(e, t) {
		if (t && (SheetNotFoundError_typeof(t) === "object" || typeof t == "function")) return t;
		if (t !== void 0) throw TypeError("Derived constructors may only return object or undefined");
		return SheetNotFoundError_assertThisInitialized(e);
	}
	function SheetNotFoundError_assertThisInitialized(e) {
		if (e === void 0) throw ReferenceError("this hasn't been initialised - super() hasn't been called");
		return e;
	}
	function SheetNotFoundError_wrapNativeSuper(e) {
		var t = typeof Map == "function" ? new Map() : void 0;
		return SheetNotFoundError_wrapNativeSuper = function _wrapNativeSuper(e) {
			if (e === null || !SheetNotFoundError_isNativeFunction(e)) return e;
			if (typeof e != "function") throw TypeError("Super expression must either be null or a function");
			if (t !== void 0) {
				if (t.has(e)) return t.get(e);
				t.set(e, Wrapper);
			}
			function Wrapper() {
				return SheetNotFoundError_construct(e, arguments, SheetNotFoundError_getPrototypeOf(this).constructor);
			}
			return Wrapper.prototype = Object.create(e.prototype, { constructor: {
				value: Wrapper,
				enumerable: !1,
				writable: !0,
				configurable: !0
			} }), SheetNotFoundError_setPrototypeOf(Wrapper, e);
		}, SheetNotFoundError_wrapNativeSuper(e);
	}
	function SheetNotFoundError_construct(e, t, n) {
		return SheetNotFoundError_construct = SheetNotFoundError_isNativeReflectConstruct() ? Reflect.construct.bind() : function _construct(e, t, n) {
			var r = [null];
			r.push.apply(r, t);
			var i = new (Function.bind.apply(e, r))();
			return n && SheetNotFoundError_setPrototypeOf(i, n.prototype), i;
		}, SheetNotFoundError_construct.apply(null, arguments);
	}
	function SheetNotFoundError_isNativeReflectConstruct() {
		if (typeof Reflect > "u" || !Reflect.construct || Reflect.construct.sham) return !1;
		if (typeof Proxy == "function") return !0;
		try {
			return Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {})), !0;
		} catch {
			return !1;
		}
	}
	function SheetNotFoundError_isNativeFunction(e) {
		return Function.toString.call(e).indexOf("[native code]") !== -1;
	}
	function SheetNotFoundError_setPrototypeOf(e, t) {
		return SheetNotFoundError_setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function _setPrototypeOf(e, t) {
			return e.__proto__ = t, e;
		}, SheetNotFoundError_setPrototypeOf(e, t);
	}
	function SheetNotFoundError_getPrototypeOf(e) {
		return SheetNotFoundError_getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function _getPrototypeOf(e) {
			return e.__proto__ || Object.getPrototypeOf(e);
		}, SheetNotFoundError_getPrototypeOf(e);
	}
	var C = function(e) {
		SheetNotFoundError_inherits(SheetNotFoundError, e);
		var t = SheetNotFoundError_createSuper(SheetNotFoundError);
		function SheetNotFoundError(e, n) {
			var r;
			return SheetNotFoundError_classCallCheck(this, SheetNotFoundError), r = t.call(this, `Sheet not found: ${typeof e == "number" ? e + ". Sheet count: " + n.length : e + ". Available sheets: " + n.join(", ")}`), r.name = "SheetNotFoundError", r.sheet = e, r.sheets = n, r;
		}
		return SheetNotFoundError_createClass(SheetNotFoundError);
	}(SheetNotFoundError_wrapNativeSuper(Error));
	function parseSpreadsheetContents_typeof(e) {
		"@babel/helpers - typeof";
		return parseSpreadsheetContents_typeof = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function(e) {
			return typeof e;
		} : function(e) {
			return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e;
		}, parseSpreadsheetContents_typeof(e);
	}
	function parseSpreadsheetContents_createForOfIteratorHelperLoose(e, t) {
		var n = typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
		if (n) return (n = n.call(e)).next.bind(n);
		if (Array.isArray(e) || (n = parseSpreadsheetContents_unsupportedIterableToArray(e)) || t && e && typeof e.length == "number") {
			n && (e = n);
			var r = 0;
			return function() {
				return r >= e.length ? { done: !0 } : {
					done: !1,
					value: e[r++]
				};
			};
		}
		throw TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function parseSpreadsheetContents_unsupportedIterableToArray(e, t) {
		if (e) {
			if (typeof e == "string") return parseSpreadsheetContents_arrayLikeToArray(e, t);
			var n = Object.prototype.toString.call(e).slice(8, -1);
			if (n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set") return Array.from(e);
			if (n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n)) return parseSpreadsheetContents_arrayLikeToArray(e, t);
		}
	}
	function parseSpreadsheetContents_arrayLikeToArray(e, t) {
		(t == null || t > e.length) && (t = e.length);
		for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
		return r;
	}
	function parseSpreadsheetContents_ownKeys(e, t) {
		var n = Object.keys(e);
		if (Object.getOwnPropertySymbols) {
			var r = Object.getOwnPropertySymbols(e);
			t && (r = r.filter(function(t) {
				return Object.getOwnPropertyDescriptor(e, t).enumerable;
			})), n.push.apply(n, r);
		}
		return n;
	}
	function parseSpreadsheetContents_objectSpread(e) {
		for (var t = 1; t < arguments.length; t++) {
			var n = arguments[t] == null ? {} : arguments[t];
			t % 2 ? parseSpreadsheetContents_ownKeys(Object(n), !0).forEach(function(t) {
				parseSpreadsheetContents_defineProperty(e, t, n[t]);
			}) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : parseSpreadsheetContents_ownKeys(Object(n)).forEach(function(t) {
				Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t));
			});
		}
		return e;
	}
	function parseSpreadsheetContents_defineProperty(e, t, n) {
		return t = parseSpreadsheetContents_toPropertyKey(t), t in e ? Object.defineProperty(e, t, {
			value: n,
			enumerable: !0,
			configurable: !0,
			writable: !0
		}) : e[t] = n, e;
	}
	function parseSpreadsheetContents_toPropertyKey(e) {
		var t = parseSpreadsheetContents_toPrimitive(e, "string");
		return parseSpreadsheetContents_typeof(t) === "symbol" ? t : String(t);
	}
	function parseSpreadsheetContents_toPrimitive(e, t) {
		if (parseSpreadsheetContents_typeof(e) !== "object" || e === null) return e;
		var n = e[Symbol.toPrimitive];
		if (n !== void 0) {
			var r = n.call(e, t || "default");
			if (parseSpreadsheetContents_typeof(r) !== "object") return r;
			throw TypeError("@@toPrimitive must return a primitive value.");
		}
		return (t === "string" ? String : Number)(e);
	}
	function parseSpreadsheetContents(e, t) {
		var n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {}, r = convertValuesFromUint8ArraysToStrings(t);
		return checkpoint("parse spreadsheet info and file paths"), readFiles(getXmlFilesAtFixedPaths(), r, e).then(function(t) {
			var i = t.spreadsheetInfo, a = t.filePaths;
			return checkpoint("parse \"shared strings\" and \"styles\""), readFiles(getXmlFilesAtNonFixedPaths(a), r, e).then(function(t) {
				var o = t.sharedStrings, s = t.styles, c = n.sheets ? n.sheets.map(function(e) {
					return getSheetRelationId(e, i.sheets);
				}) : i.sheets.map(function(e) {
					return e.relationId;
				});
				return checkpoint(`parse sheet${c.length === 1 ? "" : "s"} data`), readFiles(getSheetDataXmlFiles(a, c, {
					sharedStrings: o,
					styles: s,
					epoch1904: i.epoch1904,
					dateFormatDetectionCache: [],
					options: n
				}), r, e).then(function(e) {
					return checkpoint("end"), c.map(function(t) {
						return {
							sheet: getSheetNameByRelationId(t, i.sheets),
							data: e[t]
						};
					});
				});
			});
		});
	}
	function parseSpreadsheetContentsInWorker(e, t, n, r) {
		return r && r.parseNumber || (r = parseSpreadsheetContents_objectSpread(parseSpreadsheetContents_objectSpread({}, r), {}, { parseNumber: null })), parseSpreadsheetContents(t, n, r);
	}
	function getSheetRelationId(e, t) {
		if (typeof e == "string") for (var n = parseSpreadsheetContents_createForOfIteratorHelperLoose(t), r; !(r = n()).done;) {
			var i = r.value;
			if (i.name === e) return i.relationId;
		}
		else if (e <= t.length) return t[e - 1].relationId;
		throw new C(e, t.map(function(e) {
			return e.name;
		}));
	}
	function getSheetNameByRelationId(e, t) {
		for (var n = parseSpreadsheetContents_createForOfIteratorHelperLoose(t), r; !(r = n()).done;) {
			var i = r.value;
			if (i.relationId === e) return i.name;
		}
		throw Error(`Sheet relation ID not found: ${e}`);
	}
	function getXmlFilesAtFixedPaths() {
		return {
			"xl/_rels/workbook.xml.rels": {
				name: "filePaths",
				parse: parseFilePaths
			},
			"xl/workbook.xml": {
				name: "spreadsheetInfo",
				parse: parseSpreadsheetInfo
			}
		};
	}
	function getXmlFilesAtNonFixedPaths(e) {
		var t = {};
		return parseSpreadsheetContents_defineProperty(t, e.sharedStrings || "xl/sharedStrings.xml", {
			name: "sharedStrings",
			parse: parseSharedStrings,
			fallback: Promise.resolve([])
		}), parseSpreadsheetContents_defineProperty(t, e.styles || "xl/styles.xml", {
			name: "styles",
			parse: parseStyles,
			fallback: {}
		}), t;
	}
	function getSheetDataXmlFiles(e, t, n) {
		return Object.keys(e.sheets).filter(function(e) {
			return t.includes(e);
		}).reduce(function(t, r) {
			return parseSpreadsheetContents_objectSpread(parseSpreadsheetContents_objectSpread({}, t), {}, parseSpreadsheetContents_defineProperty({}, e.sheets[r], {
				name: r,
				parse: function parse(e, t) {
					return parseSheet(e, t, n);
				}
			}));
		}, {});
	}
	function readFiles(e, t, n) {
		for (var i = {}, a = function _loop() {
			var a = s[o], c = e[a];
			i[c.name] = t[a] === void 0 ? c.fallback === void 0 ? function() {
				throw new r(`"${a}" file not found inside the \`.xlsx\` file`);
			}() : c.fallback : c.parse(t[a], n);
		}, o = 0, s = Object.keys(e); o < s.length; o++) a();
		for (var c = [], l = function _loop2() {
			var e = d[u];
			isPromise(i[e]) && c.push(i[e].then(function(t) {
				i[e] = t;
			}));
		}, u = 0, d = Object.keys(i); u < d.length; u++) l();
		return c.length > 0 ? Promise.all(c).then(function() {
			return i;
		}) : i;
	}
	var w = void 0;
	function readXlsxFile(e, t) {
		return unpackXlsxFile(e).then(function(e) {
			return parseSpreadsheetContentsInWorker(w, parseXml, e, t);
		});
	}
}) };
