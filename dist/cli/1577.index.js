export const id = 1577;
export const ids = [1577];
export const modules = { 1577: ((e, t, n) => {
	n.d(t, { rules: () => $ });
	var r = n(6760), i = typeof globalThis < "u" ? globalThis : typeof window < "u" ? window : typeof global < "u" ? global : typeof self < "u" ? self : {}, a = {}, o, s;
	function requireLodash_uniq() {
		if (s) return o;
		s = 1;
		var e = 200, t = "__lodash_hash_undefined__", n = 1 / 0, r = "[object Function]", a = "[object GeneratorFunction]", c = /[\\^$.*+?()[\]{}|]/g, l = /^\[object .+?Constructor\]$/, u = typeof i == "object" && i && i.Object === Object && i, d = typeof self == "object" && self && self.Object === Object && self, f = u || d || Function("return this")();
		function arrayIncludes(e, t) {
			return !!(e && e.length) && baseIndexOf(e, t, 0) > -1;
		}
		function baseFindIndex(e, t, n, r) {
			for (var i = e.length, a = n + -1; ++a < i;) if (t(e[a], a, e)) return a;
			return -1;
		}
		function baseIndexOf(e, t, n) {
			if (t !== t) return baseFindIndex(e, baseIsNaN, n);
			for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
			return -1;
		}
		function baseIsNaN(e) {
			return e !== e;
		}
		function cacheHas(e, t) {
			return e.has(t);
		}
		function getValue(e, t) {
			return e?.[t];
		}
		function isHostObject(e) {
			var t = !1;
			if (e != null && typeof e.toString != "function") try {
				t = !!(e + "");
			} catch {}
			return t;
		}
		function setToArray(e) {
			var t = -1, n = Array(e.size);
			return e.forEach(function(e) {
				n[++t] = e;
			}), n;
		}
		var p = Array.prototype, m = Function.prototype, h = Object.prototype, g = f["__core-js_shared__"], _ = function() {
			var e = /[^.]+$/.exec(g && g.keys && g.keys.IE_PROTO || "");
			return e ? "Symbol(src)_1." + e : "";
		}(), v = m.toString, y = h.hasOwnProperty, b = h.toString, x = RegExp("^" + v.call(y).replace(c, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"), S = p.splice, C = getNative(f, "Map"), w = getNative(f, "Set"), T = getNative(Object, "create");
		function Hash(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		function hashClear() {
			this.__data__ = T ? T(null) : {};
		}
		function hashDelete(e) {
			return this.has(e) && delete this.__data__[e];
		}
		function hashGet(e) {
			var n = this.__data__;
			if (T) {
				var r = n[e];
				return r === t ? void 0 : r;
			}
			return y.call(n, e) ? n[e] : void 0;
		}
		function hashHas(e) {
			var t = this.__data__;
			return T ? t[e] !== void 0 : y.call(t, e);
		}
		function hashSet(e, n) {
			var r = this.__data__;
			return r[e] = T && n === void 0 ? t : n, this;
		}
		Hash.prototype.clear = hashClear, Hash.prototype.delete = hashDelete, Hash.prototype.get = hashGet, Hash.prototype.has = hashHas, Hash.prototype.set = hashSet;
		function ListCache(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		function listCacheClear() {
			this.__data__ = [];
		}
		function listCacheDelete(e) {
			var t = this.__data__, n = assocIndexOf(t, e);
			return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : S.call(t, n, 1), !0);
		}
		function listCacheGet(e) {
			var t = this.__data__, n = assocIndexOf(t, e);
			return n < 0 ? void 0 : t[n][1];
		}
		function listCacheHas(e) {
			return assocIndexOf(this.__data__, e) > -1;
		}
		function listCacheSet(e, t) {
			var n = this.__data__, r = assocIndexOf(n, e);
			return r < 0 ? n.push([e, t]) : n[r][1] = t, this;
		}
		ListCache.prototype.clear = listCacheClear, ListCache.prototype.delete = listCacheDelete, ListCache.prototype.get = listCacheGet, ListCache.prototype.has = listCacheHas, ListCache.prototype.set = listCacheSet;
		function MapCache(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		function mapCacheClear() {
			this.__data__ = {
				hash: new Hash(),
				map: new (C || ListCache)(),
				string: new Hash()
			};
		}
		function mapCacheDelete(e) {
			return getMapData(this, e).delete(e);
		}
		function mapCacheGet(e) {
			return getMapData(this, e).get(e);
		}
		function mapCacheHas(e) {
			return getMapData(this, e).has(e);
		}
		function mapCacheSet(e, t) {
			return getMapData(this, e).set(e, t), this;
		}
		MapCache.prototype.clear = mapCacheClear, MapCache.prototype.delete = mapCacheDelete, MapCache.prototype.get = mapCacheGet, MapCache.prototype.has = mapCacheHas, MapCache.prototype.set = mapCacheSet;
		function SetCache(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.__data__ = new MapCache(); ++t < n;) this.add(e[t]);
		}
		function setCacheAdd(e) {
			return this.__data__.set(e, t), this;
		}
		function setCacheHas(e) {
			return this.__data__.has(e);
		}
		SetCache.prototype.add = SetCache.prototype.push = setCacheAdd, SetCache.prototype.has = setCacheHas;
		function assocIndexOf(e, t) {
			for (var n = e.length; n--;) if (eq(e[n][0], t)) return n;
			return -1;
		}
		function baseIsNative(e) {
			return !isObject(e) || isMasked(e) ? !1 : (isFunction(e) || isHostObject(e) ? x : l).test(toSource(e));
		}
		function baseUniq(t, n, r) {
			var i = -1, a = arrayIncludes, o = t.length, s = !0, c = [], l = c;
			if (o >= e) {
				var u = E(t);
				if (u) return setToArray(u);
				s = !1, a = cacheHas, l = new SetCache();
			} else l = c;
			outer: for (; ++i < o;) {
				var d = t[i], f = d;
				if (d = d === 0 ? 0 : d, s && f === f) {
					for (var p = l.length; p--;) if (l[p] === f) continue outer;
					c.push(d);
				} else a(l, f, r) || (l !== c && l.push(f), c.push(d));
			}
			return c;
		}
		var E = w && 1 / setToArray(new w([, -0]))[1] == n ? function(e) {
			return new w(e);
		} : noop;
		function getMapData(e, t) {
			var n = e.__data__;
			return isKeyable(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
		}
		function getNative(e, t) {
			var n = getValue(e, t);
			return baseIsNative(n) ? n : void 0;
		}
		function isKeyable(e) {
			var t = typeof e;
			return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
		}
		function isMasked(e) {
			return !!_ && _ in e;
		}
		function toSource(e) {
			if (e != null) {
				try {
					return v.call(e);
				} catch {}
				try {
					return e + "";
				} catch {}
			}
			return "";
		}
		function uniq(e) {
			return e && e.length ? baseUniq(e) : [];
		}
		function eq(e, t) {
			return e === t || e !== e && t !== t;
		}
		function isFunction(e) {
			var t = isObject(e) ? b.call(e) : "";
			return t == r || t == a;
		}
		function isObject(e) {
			var t = typeof e;
			return !!e && (t == "object" || t == "function");
		}
		function noop() {}
		return o = uniq, o;
	}
	var c, l;
	function requireLodash_uniqwith() {
		if (l) return c;
		l = 1;
		var e = 200, t = "__lodash_hash_undefined__", n = 1 / 0, r = "[object Function]", a = "[object GeneratorFunction]", o = /[\\^$.*+?()[\]{}|]/g, s = /^\[object .+?Constructor\]$/, u = typeof i == "object" && i && i.Object === Object && i, d = typeof self == "object" && self && self.Object === Object && self, f = u || d || Function("return this")();
		function arrayIncludes(e, t) {
			return !!(e && e.length) && baseIndexOf(e, t, 0) > -1;
		}
		function arrayIncludesWith(e, t, n) {
			for (var r = -1, i = e ? e.length : 0; ++r < i;) if (n(t, e[r])) return !0;
			return !1;
		}
		function baseFindIndex(e, t, n, r) {
			for (var i = e.length, a = n + -1; ++a < i;) if (t(e[a], a, e)) return a;
			return -1;
		}
		function baseIndexOf(e, t, n) {
			if (t !== t) return baseFindIndex(e, baseIsNaN, n);
			for (var r = n - 1, i = e.length; ++r < i;) if (e[r] === t) return r;
			return -1;
		}
		function baseIsNaN(e) {
			return e !== e;
		}
		function cacheHas(e, t) {
			return e.has(t);
		}
		function getValue(e, t) {
			return e?.[t];
		}
		function isHostObject(e) {
			var t = !1;
			if (e != null && typeof e.toString != "function") try {
				t = !!(e + "");
			} catch {}
			return t;
		}
		function setToArray(e) {
			var t = -1, n = Array(e.size);
			return e.forEach(function(e) {
				n[++t] = e;
			}), n;
		}
		var p = Array.prototype, m = Function.prototype, h = Object.prototype, g = f["__core-js_shared__"], _ = function() {
			var e = /[^.]+$/.exec(g && g.keys && g.keys.IE_PROTO || "");
			return e ? "Symbol(src)_1." + e : "";
		}(), v = m.toString, y = h.hasOwnProperty, b = h.toString, x = RegExp("^" + v.call(y).replace(o, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"), S = p.splice, C = getNative(f, "Map"), w = getNative(f, "Set"), T = getNative(Object, "create");
		function Hash(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		function hashClear() {
			this.__data__ = T ? T(null) : {};
		}
		function hashDelete(e) {
			return this.has(e) && delete this.__data__[e];
		}
		function hashGet(e) {
			var n = this.__data__;
			if (T) {
				var r = n[e];
				return r === t ? void 0 : r;
			}
			return y.call(n, e) ? n[e] : void 0;
		}
		function hashHas(e) {
			var t = this.__data__;
			return T ? t[e] !== void 0 : y.call(t, e);
		}
		function hashSet(e, n) {
			var r = this.__data__;
			return r[e] = T && n === void 0 ? t : n, this;
		}
		Hash.prototype.clear = hashClear, Hash.prototype.delete = hashDelete, Hash.prototype.get = hashGet, Hash.prototype.has = hashHas, Hash.prototype.set = hashSet;
		function ListCache(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		function listCacheClear() {
			this.__data__ = [];
		}
		function listCacheDelete(e) {
			var t = this.__data__, n = assocIndexOf(t, e);
			return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : S.call(t, n, 1), !0);
		}
		function listCacheGet(e) {
			var t = this.__data__, n = assocIndexOf(t, e);
			return n < 0 ? void 0 : t[n][1];
		}
		function listCacheHas(e) {
			return assocIndexOf(this.__data__, e) > -1;
		}
		function listCacheSet(e, t) {
			var n = this.__data__, r = assocIndexOf(n, e);
			return r < 0 ? n.push([e, t]) : n[r][1] = t, this;
		}
		ListCache.prototype.clear = listCacheClear, ListCache.prototype.delete = listCacheDelete, ListCache.prototype.get = listCacheGet, ListCache.prototype.has = listCacheHas, ListCache.prototype.set = listCacheSet;
		function MapCache(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.clear(); ++t < n;) {
				var r = e[t];
				this.set(r[0], r[1]);
			}
		}
		function mapCacheClear() {
			this.__data__ = {
				hash: new Hash(),
				map: new (C || ListCache)(),
				string: new Hash()
			};
		}
		function mapCacheDelete(e) {
			return getMapData(this, e).delete(e);
		}
		function mapCacheGet(e) {
			return getMapData(this, e).get(e);
		}
		function mapCacheHas(e) {
			return getMapData(this, e).has(e);
		}
		function mapCacheSet(e, t) {
			return getMapData(this, e).set(e, t), this;
		}
		MapCache.prototype.clear = mapCacheClear, MapCache.prototype.delete = mapCacheDelete, MapCache.prototype.get = mapCacheGet, MapCache.prototype.has = mapCacheHas, MapCache.prototype.set = mapCacheSet;
		function SetCache(e) {
			var t = -1, n = e ? e.length : 0;
			for (this.__data__ = new MapCache(); ++t < n;) this.add(e[t]);
		}
		function setCacheAdd(e) {
			return this.__data__.set(e, t), this;
		}
		function setCacheHas(e) {
			return this.__data__.has(e);
		}
		SetCache.prototype.add = SetCache.prototype.push = setCacheAdd, SetCache.prototype.has = setCacheHas;
		function assocIndexOf(e, t) {
			for (var n = e.length; n--;) if (eq(e[n][0], t)) return n;
			return -1;
		}
		function baseIsNative(e) {
			return !isObject(e) || isMasked(e) ? !1 : (isFunction(e) || isHostObject(e) ? x : s).test(toSource(e));
		}
		function baseUniq(t, n, r) {
			var i = -1, a = arrayIncludes, o = t.length, s = !0, c = [], l = c;
			if (r) s = !1, a = arrayIncludesWith;
			else if (o >= e) {
				var u = E(t);
				if (u) return setToArray(u);
				s = !1, a = cacheHas, l = new SetCache();
			} else l = c;
			outer: for (; ++i < o;) {
				var d = t[i], f = d;
				if (d = r || d !== 0 ? d : 0, s && f === f) {
					for (var p = l.length; p--;) if (l[p] === f) continue outer;
					c.push(d);
				} else a(l, f, r) || (l !== c && l.push(f), c.push(d));
			}
			return c;
		}
		var E = w && 1 / setToArray(new w([, -0]))[1] == n ? function(e) {
			return new w(e);
		} : noop;
		function getMapData(e, t) {
			var n = e.__data__;
			return isKeyable(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
		}
		function getNative(e, t) {
			var n = getValue(e, t);
			return baseIsNative(n) ? n : void 0;
		}
		function isKeyable(e) {
			var t = typeof e;
			return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
		}
		function isMasked(e) {
			return !!_ && _ in e;
		}
		function toSource(e) {
			if (e != null) {
				try {
					return v.call(e);
				} catch {}
				try {
					return e + "";
				} catch {}
			}
			return "";
		}
		function uniqWith(e, t) {
			return e && e.length ? baseUniq(e, void 0, t) : [];
		}
		function eq(e, t) {
			return e === t || e !== e && t !== t;
		}
		function isFunction(e) {
			var t = isObject(e) ? b.call(e) : "";
			return t == r || t == a;
		}
		function isObject(e) {
			var t = typeof e;
			return !!e && (t == "object" || t == "function");
		}
		function noop() {}
		return c = uniqWith, c;
	}
	var u = { exports: {} };
	u.exports;
	var d;
	function requireLodash_sortby() {
		return d || (d = 1, function(e, t) {
			var n = "__lodash_hash_undefined__", r = 9007199254740991, a = "[object Arguments]", o = "[object Array]", s = "[object Boolean]", c = "[object Date]", l = "[object Error]", u = "[object Function]", d = "[object Map]", f = "[object Number]", p = "[object Object]", m = "[object Promise]", h = "[object RegExp]", g = "[object Set]", _ = "[object String]", v = "[object Symbol]", y = "[object WeakMap]", b = "[object ArrayBuffer]", x = "[object DataView]", S = "[object Float32Array]", C = "[object Float64Array]", w = "[object Int8Array]", T = "[object Int16Array]", E = "[object Int32Array]", ee = "[object Uint8Array]", te = "[object Uint8ClampedArray]", ne = "[object Uint16Array]", re = "[object Uint32Array]", ie = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, ae = /^\w*$/, D = /^\./, oe = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, O = /[\\^$.*+?()[\]{}|]/g, se = /\\(\\)?/g, k = /^\[object .+?Constructor\]$/, ce = /^(?:0|[1-9]\d*)$/, A = {};
			A[S] = A[C] = A[w] = A[T] = A[E] = A[ee] = A[te] = A[ne] = A[re] = !0, A[a] = A[o] = A[b] = A[s] = A[x] = A[c] = A[l] = A[u] = A[d] = A[f] = A[p] = A[h] = A[g] = A[_] = A[y] = !1;
			var le = typeof i == "object" && i && i.Object === Object && i, ue = typeof self == "object" && self && self.Object === Object && self, j = le || ue || Function("return this")(), M = t && !t.nodeType && t, de = M && e && !e.nodeType && e, N = de && de.exports === M && le.process, fe = function() {
				try {
					return N && N.binding("util");
				} catch {}
			}(), P = fe && fe.isTypedArray;
			function apply(e, t, n) {
				switch (n.length) {
					case 0: return e.call(t);
					case 1: return e.call(t, n[0]);
					case 2: return e.call(t, n[0], n[1]);
					case 3: return e.call(t, n[0], n[1], n[2]);
				}
				return e.apply(t, n);
			}
			function arrayMap(e, t) {
				for (var n = -1, r = e ? e.length : 0, i = Array(r); ++n < r;) i[n] = t(e[n], n, e);
				return i;
			}
			function arrayPush(e, t) {
				for (var n = -1, r = t.length, i = e.length; ++n < r;) e[i + n] = t[n];
				return e;
			}
			function arraySome(e, t) {
				for (var n = -1, r = e ? e.length : 0; ++n < r;) if (t(e[n], n, e)) return !0;
				return !1;
			}
			function baseProperty(e) {
				return function(t) {
					return t?.[e];
				};
			}
			function baseSortBy(e, t) {
				var n = e.length;
				for (e.sort(t); n--;) e[n] = e[n].value;
				return e;
			}
			function baseTimes(e, t) {
				for (var n = -1, r = Array(e); ++n < e;) r[n] = t(n);
				return r;
			}
			function baseUnary(e) {
				return function(t) {
					return e(t);
				};
			}
			function getValue(e, t) {
				return e?.[t];
			}
			function isHostObject(e) {
				var t = !1;
				if (e != null && typeof e.toString != "function") try {
					t = !!(e + "");
				} catch {}
				return t;
			}
			function mapToArray(e) {
				var t = -1, n = Array(e.size);
				return e.forEach(function(e, r) {
					n[++t] = [r, e];
				}), n;
			}
			function overArg(e, t) {
				return function(n) {
					return e(t(n));
				};
			}
			function setToArray(e) {
				var t = -1, n = Array(e.size);
				return e.forEach(function(e) {
					n[++t] = e;
				}), n;
			}
			var pe = Array.prototype, me = Function.prototype, F = Object.prototype, I = j["__core-js_shared__"], L = function() {
				var e = /[^.]+$/.exec(I && I.keys && I.keys.IE_PROTO || "");
				return e ? "Symbol(src)_1." + e : "";
			}(), R = me.toString, z = F.hasOwnProperty, B = F.toString, he = RegExp("^" + R.call(z).replace(O, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"), V = j.Symbol, ge = j.Uint8Array, _e = F.propertyIsEnumerable, ve = pe.splice, H = V ? V.isConcatSpreadable : void 0, ye = overArg(Object.keys, Object), U = Math.max, W = getNative(j, "DataView"), G = getNative(j, "Map"), K = getNative(j, "Promise"), q = getNative(j, "Set"), J = getNative(j, "WeakMap"), Y = getNative(Object, "create"), be = toSource(W), xe = toSource(G), Se = toSource(K), Ce = toSource(q), X = toSource(J), Z = V ? V.prototype : void 0, Q = Z ? Z.valueOf : void 0, we = Z ? Z.toString : void 0;
			function Hash(e) {
				var t = -1, n = e ? e.length : 0;
				for (this.clear(); ++t < n;) {
					var r = e[t];
					this.set(r[0], r[1]);
				}
			}
			function hashClear() {
				this.__data__ = Y ? Y(null) : {};
			}
			function hashDelete(e) {
				return this.has(e) && delete this.__data__[e];
			}
			function hashGet(e) {
				var t = this.__data__;
				if (Y) {
					var r = t[e];
					return r === n ? void 0 : r;
				}
				return z.call(t, e) ? t[e] : void 0;
			}
			function hashHas(e) {
				var t = this.__data__;
				return Y ? t[e] !== void 0 : z.call(t, e);
			}
			function hashSet(e, t) {
				var r = this.__data__;
				return r[e] = Y && t === void 0 ? n : t, this;
			}
			Hash.prototype.clear = hashClear, Hash.prototype.delete = hashDelete, Hash.prototype.get = hashGet, Hash.prototype.has = hashHas, Hash.prototype.set = hashSet;
			function ListCache(e) {
				var t = -1, n = e ? e.length : 0;
				for (this.clear(); ++t < n;) {
					var r = e[t];
					this.set(r[0], r[1]);
				}
			}
			function listCacheClear() {
				this.__data__ = [];
			}
			function listCacheDelete(e) {
				var t = this.__data__, n = assocIndexOf(t, e);
				return n < 0 ? !1 : (n == t.length - 1 ? t.pop() : ve.call(t, n, 1), !0);
			}
			function listCacheGet(e) {
				var t = this.__data__, n = assocIndexOf(t, e);
				return n < 0 ? void 0 : t[n][1];
			}
			function listCacheHas(e) {
				return assocIndexOf(this.__data__, e) > -1;
			}
			function listCacheSet(e, t) {
				var n = this.__data__, r = assocIndexOf(n, e);
				return r < 0 ? n.push([e, t]) : n[r][1] = t, this;
			}
			ListCache.prototype.clear = listCacheClear, ListCache.prototype.delete = listCacheDelete, ListCache.prototype.get = listCacheGet, ListCache.prototype.has = listCacheHas, ListCache.prototype.set = listCacheSet;
			function MapCache(e) {
				var t = -1, n = e ? e.length : 0;
				for (this.clear(); ++t < n;) {
					var r = e[t];
					this.set(r[0], r[1]);
				}
			}
			function mapCacheClear() {
				this.__data__ = {
					hash: new Hash(),
					map: new (G || ListCache)(),
					string: new Hash()
				};
			}
			function mapCacheDelete(e) {
				return getMapData(this, e).delete(e);
			}
			function mapCacheGet(e) {
				return getMapData(this, e).get(e);
			}
			function mapCacheHas(e) {
				return getMapData(this, e).has(e);
			}
			function mapCacheSet(e, t) {
				return getMapData(this, e).set(e, t), this;
			}
			MapCache.prototype.clear = mapCacheClear, MapCache.prototype.delete = mapCacheDelete, MapCache.prototype.get = mapCacheGet, MapCache.prototype.has = mapCacheHas, MapCache.prototype.set = mapCacheSet;
			function SetCache(e) {
				var t = -1, n = e ? e.length : 0;
				for (this.__data__ = new MapCache(); ++t < n;) this.add(e[t]);
			}
			function setCacheAdd(e) {
				return this.__data__.set(e, n), this;
			}
			function setCacheHas(e) {
				return this.__data__.has(e);
			}
			SetCache.prototype.add = SetCache.prototype.push = setCacheAdd, SetCache.prototype.has = setCacheHas;
			function Stack(e) {
				this.__data__ = new ListCache(e);
			}
			function stackClear() {
				this.__data__ = new ListCache();
			}
			function stackDelete(e) {
				return this.__data__.delete(e);
			}
			function stackGet(e) {
				return this.__data__.get(e);
			}
			function stackHas(e) {
				return this.__data__.has(e);
			}
			function stackSet(e, t) {
				var n = this.__data__;
				if (n instanceof ListCache) {
					var r = n.__data__;
					if (!G || r.length < 199) return r.push([e, t]), this;
					n = this.__data__ = new MapCache(r);
				}
				return n.set(e, t), this;
			}
			Stack.prototype.clear = stackClear, Stack.prototype.delete = stackDelete, Stack.prototype.get = stackGet, Stack.prototype.has = stackHas, Stack.prototype.set = stackSet;
			function arrayLikeKeys(e, t) {
				var n = $(e) || isArguments(e) ? baseTimes(e.length, String) : [], r = n.length, i = !!r;
				for (var a in e) z.call(e, a) && (!i || a != "length" && !isIndex(a, r)) && n.push(a);
				return n;
			}
			function assocIndexOf(e, t) {
				for (var n = e.length; n--;) if (eq(e[n][0], t)) return n;
				return -1;
			}
			var Te = createBaseEach(baseForOwn);
			function baseFlatten(e, t, n, r, i) {
				var a = -1, o = e.length;
				for (n ||= isFlattenable, i ||= []; ++a < o;) {
					var s = e[a];
					n(s) ? arrayPush(i, s) : i[i.length] = s;
				}
				return i;
			}
			var Ee = createBaseFor();
			function baseForOwn(e, t) {
				return e && Ee(e, t, keys);
			}
			function baseGet(e, t) {
				t = isKey(t, e) ? [t] : castPath(t);
				for (var n = 0, r = t.length; e != null && n < r;) e = e[toKey(t[n++])];
				return n && n == r ? e : void 0;
			}
			function baseGetTag(e) {
				return B.call(e);
			}
			function baseHasIn(e, t) {
				return e != null && t in Object(e);
			}
			function baseIsEqual(e, t, n, r, i) {
				return e === t ? !0 : e == null || t == null || !isObject(e) && !isObjectLike(t) ? e !== e && t !== t : baseIsEqualDeep(e, t, baseIsEqual, n, r, i);
			}
			function baseIsEqualDeep(e, t, n, r, i, s) {
				var c = $(e), l = $(t), u = o, d = o;
				c || (u = getTag(e), u = u == a ? p : u), l || (d = getTag(t), d = d == a ? p : d);
				var f = u == p && !isHostObject(e), m = d == p && !isHostObject(t), h = u == d;
				if (h && !f) return s ||= new Stack(), c || ke(e) ? equalArrays(e, t, n, r, i, s) : equalByTag(e, t, u, n, r, i, s);
				if (!(i & 2)) {
					var g = f && z.call(e, "__wrapped__"), _ = m && z.call(t, "__wrapped__");
					if (g || _) {
						var v = g ? e.value() : e, y = _ ? t.value() : t;
						return s ||= new Stack(), n(v, y, r, i, s);
					}
				}
				return h ? (s ||= new Stack(), equalObjects(e, t, n, r, i, s)) : !1;
			}
			function baseIsMatch(e, t, n, r) {
				var i = n.length, a = i;
				if (e == null) return !a;
				for (e = Object(e); i--;) {
					var o = n[i];
					if (o[2] ? o[1] !== e[o[0]] : !(o[0] in e)) return !1;
				}
				for (; ++i < a;) {
					o = n[i];
					var s = o[0], c = e[s], l = o[1];
					if (o[2]) {
						if (c === void 0 && !(s in e)) return !1;
					} else {
						var u = new Stack(), d;
						if (!(d === void 0 ? baseIsEqual(l, c, r, 3, u) : d)) return !1;
					}
				}
				return !0;
			}
			function baseIsNative(e) {
				return !isObject(e) || isMasked(e) ? !1 : (isFunction(e) || isHostObject(e) ? he : k).test(toSource(e));
			}
			function baseIsTypedArray(e) {
				return isObjectLike(e) && isLength(e.length) && !!A[B.call(e)];
			}
			function baseIteratee(e) {
				return typeof e == "function" ? e : e == null ? identity : typeof e == "object" ? $(e) ? baseMatchesProperty(e[0], e[1]) : baseMatches(e) : property(e);
			}
			function baseKeys(e) {
				if (!isPrototype(e)) return ye(e);
				var t = [];
				for (var n in Object(e)) z.call(e, n) && n != "constructor" && t.push(n);
				return t;
			}
			function baseMap(e, t) {
				var n = -1, r = isArrayLike(e) ? Array(e.length) : [];
				return Te(e, function(e, i, a) {
					r[++n] = t(e, i, a);
				}), r;
			}
			function baseMatches(e) {
				var t = getMatchData(e);
				return t.length == 1 && t[0][2] ? matchesStrictComparable(t[0][0], t[0][1]) : function(n) {
					return n === e || baseIsMatch(n, e, t);
				};
			}
			function baseMatchesProperty(e, t) {
				return isKey(e) && isStrictComparable(t) ? matchesStrictComparable(toKey(e), t) : function(n) {
					var r = get(n, e);
					return r === void 0 && r === t ? hasIn(n, e) : baseIsEqual(t, r, void 0, 3);
				};
			}
			function baseOrderBy(e, t, n) {
				var r = -1;
				return t = arrayMap(t.length ? t : [identity], baseUnary(baseIteratee)), baseSortBy(baseMap(e, function(e, n, i) {
					return {
						criteria: arrayMap(t, function(t) {
							return t(e);
						}),
						index: ++r,
						value: e
					};
				}), function(e, t) {
					return compareMultiple(e, t, n);
				});
			}
			function basePropertyDeep(e) {
				return function(t) {
					return baseGet(t, e);
				};
			}
			function baseRest(e, t) {
				return t = U(t === void 0 ? e.length - 1 : t, 0), function() {
					for (var n = arguments, r = -1, i = U(n.length - t, 0), a = Array(i); ++r < i;) a[r] = n[t + r];
					r = -1;
					for (var o = Array(t + 1); ++r < t;) o[r] = n[r];
					return o[t] = a, apply(e, this, o);
				};
			}
			function baseToString(e) {
				if (typeof e == "string") return e;
				if (isSymbol(e)) return we ? we.call(e) : "";
				var t = e + "";
				return t == "0" && 1 / e == -Infinity ? "-0" : t;
			}
			function castPath(e) {
				return $(e) ? e : De(e);
			}
			function compareAscending(e, t) {
				if (e !== t) {
					var n = e !== void 0, r = e === null, i = e === e, a = isSymbol(e), o = t !== void 0, s = t === null, c = t === t, l = isSymbol(t);
					if (!s && !l && !a && e > t || a && o && c && !s && !l || r && o && c || !n && c || !i) return 1;
					if (!r && !a && !l && e < t || l && n && i && !r && !a || s && n && i || !o && i || !c) return -1;
				}
				return 0;
			}
			function compareMultiple(e, t, n) {
				for (var r = -1, i = e.criteria, a = t.criteria, o = i.length, s = n.length; ++r < o;) {
					var c = compareAscending(i[r], a[r]);
					if (c) return r >= s ? c : c * (n[r] == "desc" ? -1 : 1);
				}
				return e.index - t.index;
			}
			function createBaseEach(e, t) {
				return function(t, n) {
					if (t == null) return t;
					if (!isArrayLike(t)) return e(t, n);
					for (var r = t.length, i = -1, a = Object(t); ++i < r && n(a[i], i, a) !== !1;);
					return t;
				};
			}
			function createBaseFor(e) {
				return function(e, t, n) {
					for (var r = -1, i = Object(e), a = n(e), o = a.length; o--;) {
						var s = a[++r];
						if (t(i[s], s, i) === !1) break;
					}
					return e;
				};
			}
			function equalArrays(e, t, n, r, i, a) {
				var o = i & 2, s = e.length, c = t.length;
				if (s != c && !(o && c > s)) return !1;
				var l = a.get(e);
				if (l && a.get(t)) return l == t;
				var u = -1, d = !0, f = i & 1 ? new SetCache() : void 0;
				for (a.set(e, t), a.set(t, e); ++u < s;) {
					var p = e[u], m = t[u];
					if (r) var h = o ? r(m, p, u, t, e, a) : r(p, m, u, e, t, a);
					if (h !== void 0) {
						if (h) continue;
						d = !1;
						break;
					}
					if (f) {
						if (!arraySome(t, function(e, t) {
							if (!f.has(t) && (p === e || n(p, e, r, i, a))) return f.add(t);
						})) {
							d = !1;
							break;
						}
					} else if (!(p === m || n(p, m, r, i, a))) {
						d = !1;
						break;
					}
				}
				return a.delete(e), a.delete(t), d;
			}
			function equalByTag(e, t, n, r, i, a, o) {
				switch (n) {
					case x:
						if (e.byteLength != t.byteLength || e.byteOffset != t.byteOffset) return !1;
						e = e.buffer, t = t.buffer;
					case b: return !(e.byteLength != t.byteLength || !r(new ge(e), new ge(t)));
					case s:
					case c:
					case f: return eq(+e, +t);
					case l: return e.name == t.name && e.message == t.message;
					case h:
					case _: return e == t + "";
					case d: var u = mapToArray;
					case g:
						var p = a & 2;
						if (u ||= setToArray, e.size != t.size && !p) return !1;
						var m = o.get(e);
						if (m) return m == t;
						a |= 1, o.set(e, t);
						var y = equalArrays(u(e), u(t), r, i, a, o);
						return o.delete(e), y;
					case v: if (Q) return Q.call(e) == Q.call(t);
				}
				return !1;
			}
			function equalObjects(e, t, n, r, i, a) {
				var o = i & 2, s = keys(e), c = s.length;
				if (c != keys(t).length && !o) return !1;
				for (var l = c; l--;) {
					var u = s[l];
					if (!(o ? u in t : z.call(t, u))) return !1;
				}
				var d = a.get(e);
				if (d && a.get(t)) return d == t;
				var f = !0;
				a.set(e, t), a.set(t, e);
				for (var p = o; ++l < c;) {
					u = s[l];
					var m = e[u], h = t[u];
					if (r) var g = o ? r(h, m, u, t, e, a) : r(m, h, u, e, t, a);
					if (!(g === void 0 ? m === h || n(m, h, r, i, a) : g)) {
						f = !1;
						break;
					}
					p ||= u == "constructor";
				}
				if (f && !p) {
					var _ = e.constructor, v = t.constructor;
					_ != v && "constructor" in e && "constructor" in t && !(typeof _ == "function" && _ instanceof _ && typeof v == "function" && v instanceof v) && (f = !1);
				}
				return a.delete(e), a.delete(t), f;
			}
			function getMapData(e, t) {
				var n = e.__data__;
				return isKeyable(t) ? n[typeof t == "string" ? "string" : "hash"] : n.map;
			}
			function getMatchData(e) {
				for (var t = keys(e), n = t.length; n--;) {
					var r = t[n], i = e[r];
					t[n] = [
						r,
						i,
						isStrictComparable(i)
					];
				}
				return t;
			}
			function getNative(e, t) {
				var n = getValue(e, t);
				return baseIsNative(n) ? n : void 0;
			}
			var getTag = baseGetTag;
			(W && getTag(new W(new ArrayBuffer(1))) != x || G && getTag(new G()) != d || K && getTag(K.resolve()) != m || q && getTag(new q()) != g || J && getTag(new J()) != y) && (getTag = function(e) {
				var t = B.call(e), n = t == p ? e.constructor : void 0, r = n ? toSource(n) : void 0;
				if (r) switch (r) {
					case be: return x;
					case xe: return d;
					case Se: return m;
					case Ce: return g;
					case X: return y;
				}
				return t;
			});
			function hasPath(e, t, n) {
				t = isKey(t, e) ? [t] : castPath(t);
				for (var r, i = -1, a = t.length; ++i < a;) {
					var o = toKey(t[i]);
					if (!(r = e != null && n(e, o))) break;
					e = e[o];
				}
				if (r) return r;
				var a = e ? e.length : 0;
				return !!a && isLength(a) && isIndex(o, a) && ($(e) || isArguments(e));
			}
			function isFlattenable(e) {
				return $(e) || isArguments(e) || !!(H && e && e[H]);
			}
			function isIndex(e, t) {
				return t ??= r, !!t && (typeof e == "number" || ce.test(e)) && e > -1 && e % 1 == 0 && e < t;
			}
			function isIterateeCall(e, t, n) {
				if (!isObject(n)) return !1;
				var r = typeof t;
				return (r == "number" ? isArrayLike(n) && isIndex(t, n.length) : r == "string" && t in n) ? eq(n[t], e) : !1;
			}
			function isKey(e, t) {
				if ($(e)) return !1;
				var n = typeof e;
				return n == "number" || n == "symbol" || n == "boolean" || e == null || isSymbol(e) ? !0 : ae.test(e) || !ie.test(e) || t != null && e in Object(t);
			}
			function isKeyable(e) {
				var t = typeof e;
				return t == "string" || t == "number" || t == "symbol" || t == "boolean" ? e !== "__proto__" : e === null;
			}
			function isMasked(e) {
				return !!L && L in e;
			}
			function isPrototype(e) {
				var t = e && e.constructor;
				return e === (typeof t == "function" && t.prototype || F);
			}
			function isStrictComparable(e) {
				return e === e && !isObject(e);
			}
			function matchesStrictComparable(e, t) {
				return function(n) {
					return n != null && n[e] === t && (t !== void 0 || e in Object(n));
				};
			}
			var De = memoize(function(e) {
				e = toString(e);
				var t = [];
				return D.test(e) && t.push(""), e.replace(oe, function(e, n, r, i) {
					t.push(r ? i.replace(se, "$1") : n || e);
				}), t;
			});
			function toKey(e) {
				if (typeof e == "string" || isSymbol(e)) return e;
				var t = e + "";
				return t == "0" && 1 / e == -Infinity ? "-0" : t;
			}
			function toSource(e) {
				if (e != null) {
					try {
						return R.call(e);
					} catch {}
					try {
						return e + "";
					} catch {}
				}
				return "";
			}
			var Oe = baseRest(function(e, t) {
				if (e == null) return [];
				var n = t.length;
				return n > 1 && isIterateeCall(e, t[0], t[1]) ? t = [] : n > 2 && isIterateeCall(t[0], t[1], t[2]) && (t = [t[0]]), baseOrderBy(e, baseFlatten(t), []);
			});
			function memoize(e, t) {
				if (typeof e != "function" || t && typeof t != "function") throw TypeError("Expected a function");
				var memoized = function() {
					var n = arguments, r = t ? t.apply(this, n) : n[0], i = memoized.cache;
					if (i.has(r)) return i.get(r);
					var a = e.apply(this, n);
					return memoized.cache = i.set(r, a), a;
				};
				return memoized.cache = new (memoize.Cache || MapCache)(), memoized;
			}
			memoize.Cache = MapCache;
			function eq(e, t) {
				return e === t || e !== e && t !== t;
			}
			function isArguments(e) {
				return isArrayLikeObject(e) && z.call(e, "callee") && (!_e.call(e, "callee") || B.call(e) == a);
			}
			var $ = Array.isArray;
			function isArrayLike(e) {
				return e != null && isLength(e.length) && !isFunction(e);
			}
			function isArrayLikeObject(e) {
				return isObjectLike(e) && isArrayLike(e);
			}
			function isFunction(e) {
				var t = isObject(e) ? B.call(e) : "";
				return t == u || t == "[object GeneratorFunction]";
			}
			function isLength(e) {
				return typeof e == "number" && e > -1 && e % 1 == 0 && e <= r;
			}
			function isObject(e) {
				var t = typeof e;
				return !!e && (t == "object" || t == "function");
			}
			function isObjectLike(e) {
				return !!e && typeof e == "object";
			}
			function isSymbol(e) {
				return typeof e == "symbol" || isObjectLike(e) && B.call(e) == v;
			}
			var ke = P ? baseUnary(P) : baseIsTypedArray;
			function toString(e) {
				return e == null ? "" : baseToString(e);
			}
			function get(e, t, n) {
				var r = e == null ? void 0 : baseGet(e, t);
				return r === void 0 ? n : r;
			}
			function hasIn(e, t) {
				return e != null && hasPath(e, t, baseHasIn);
			}
			function keys(e) {
				return isArrayLike(e) ? arrayLikeKeys(e) : baseKeys(e);
			}
			function identity(e) {
				return e;
			}
			function property(e) {
				return isKey(e) ? baseProperty(toKey(e)) : basePropertyDeep(e);
			}
			e.exports = Oe;
		}(u, u.exports)), u.exports;
	}
	var escapeStringRegexp, f;
	function requireEscapeStringRegexp() {
		return f || (f = 1, escapeStringRegexp = (e) => {
			if (typeof e != "string") throw TypeError("Expected a string");
			return e.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
		}), escapeStringRegexp;
	}
	var p = {}, m;
	function requireRegexpParse() {
		if (m) return p;
		m = 1, Object.defineProperty(p, "__esModule", { value: !0 }), p.isRegExpString = p.parseRegExpString = void 0;
		var e = /^\/(.+)\/([guimysd]*)$/, parseRegExpString = function(t) {
			var n = t.match(e);
			return n ? {
				source: n[1],
				flagString: n[2]
			} : null;
		};
		p.parseRegExpString = parseRegExpString;
		var isRegExpString = function(t) {
			return e.test(t);
		};
		return p.isRegExpString = isRegExpString, p;
	}
	var h;
	function requireRegexpStringMatcher() {
		return h || (h = 1, function(e) {
			var t = a && a.__importDefault || function(e) {
				return e && e.__esModule ? e : { default: e };
			};
			Object.defineProperty(e, "__esModule", { value: !0 }), e.matchPatterns = e.createRegExp = void 0;
			var n = t(requireLodash_uniq()), r = t(requireLodash_uniqwith()), i = t(requireLodash_sortby()), o = t(requireEscapeStringRegexp()), s = requireRegexpParse(), c = "ug", defaultFlags = function(e) {
				return e.length === 0 ? c : (0, n.default)((e + c).split("")).join("");
			}, createRegExp = function(e, t) {
				if (t === void 0 && (t = c), e.length === 0) throw Error("Empty string can not handled");
				if ((0, s.isRegExpString)(e)) {
					var n = (0, s.parseRegExpString)(e);
					if (n) return new RegExp(n.source, defaultFlags(n.flagString));
					throw Error(`"${e}" can not parse as RegExp.`);
				}
				return new RegExp((0, o.default)(e), t);
			};
			e.createRegExp = createRegExp;
			var isEqualMatchPatternResult = function(e, t) {
				return e.startIndex === t.startIndex && e.endIndex === t.endIndex && e.match === t.match;
			}, matchPatterns = function(t, n) {
				var a = [];
				n.map(function(t) {
					return (0, e.createRegExp)(t);
				}).forEach(function(e) {
					var n = t.matchAll(e);
					Array.from(n).forEach(function(e) {
						if (e.index !== void 0) {
							var t = e[0], n = e.index;
							a.push({
								match: t,
								captures: e.slice(1),
								startIndex: n,
								endIndex: n + t.length
							});
						}
					});
				});
				var o = (0, r.default)(a, isEqualMatchPatternResult);
				return (0, i.default)(o, ["startIndex", "endIndex"]);
			};
			e.matchPatterns = matchPatterns;
		}(a)), a;
	}
	var g = requireRegexpStringMatcher();
	let _ = {
		AWSAccountID: ["AKIAIOSFODNN7EXAMPLE"],
		AWSSecretAccessKey: ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]
	}, v = {
		AWSAccountID: {
			en: (e) => `found AWS Account ID: ${e.ID}`,
			ja: (e) => `AWS Account ID: ${e.ID} がみつかりました`
		},
		AWSSecretAccessKey: {
			en: (e) => `found AWS Secret Access Key: ${e.KEY}`,
			ja: (e) => `AWS Secret Access Key: ${e.KEY} がみつかりました`
		},
		AWSAccessKeyID: {
			en: (e) => `found AWS Access Key ID: ${e.ID}`,
			ja: (e) => `AWS Access Key Id: ${e.ID} がみつかりました`
		}
	}, reportAWSAccessKey = ({ t: e, source: t, context: n, options: r }) => {
		let i = t.content.matchAll(/\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g);
		for (let t of i) {
			let i = t.index || 0, a = t[0] || "", o = [i, i + a.length];
			_.AWSAccountID.includes(a) || g.matchPatterns(a, r.allows).length > 0 || n.report({
				message: e("AWSAccessKeyID", { ID: a }),
				range: o
			});
		}
	}, reportAWSSecretAccessKey = ({ t: e, source: t, context: n, options: r }) => {
		let i = "[\"']?", a = new RegExp(String.raw`${i}${"(?:AWS|aws|Aws)?_?"}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${i}${"\\s*(?::|=>|=)\\s*"}${i}([A-Za-z0-9/\+=]{40})${i}\b`, "g"), o = t.content.matchAll(a);
		for (let t of o) {
			let i = t.index || 0, a = t[1] || "", o = [i, i + a.length];
			_.AWSSecretAccessKey.includes(a) || g.matchPatterns(a, r.allows).length > 0 || n.report({
				message: e("AWSSecretAccessKey", { KEY: a }),
				range: o
			});
		}
	}, reportAWSAccountID = ({ t: e, source: t, context: n, options: r }) => {
		let i = "(\"|')?", a = new RegExp(String.raw`${i}${"(AWS|aws|Aws)?_?"}(ACCOUNT|account|Account)_?(ID|id|Id)?${i}${"\\s*(:|=>|=)\\s*"}${i}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${i}\b`, "g"), o = t.content.matchAll(a);
		for (let t of o) {
			let i = t.index || 0, a = t[0] || "", o = [i, i + a.length];
			g.matchPatterns(a, r.allows).length > 0 || n.report({
				message: e("AWSAccountID", { ID: a }),
				range: o
			});
		}
	}, y = {
		messages: v,
		meta: {
			id: "@secretlint/secretlint-rule-aws",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md" }
		},
		create(e, t) {
			let n = {
				allows: t.allows || [],
				enableIDScanRule: t.enableIDScanRule ?? !1
			}, r = e.createTranslator(v);
			return { file(t) {
				n.enableIDScanRule && (reportAWSAccessKey({
					t: r,
					source: t,
					context: e,
					options: n
				}), reportAWSAccountID({
					t: r,
					source: t,
					context: e,
					options: n
				})), reportAWSSecretAccessKey({
					t: r,
					source: t,
					context: e,
					options: n
				});
			} };
		}
	};
	function readTlv(e, t) {
		if (t + 2 > e.length) throw Error("PKCS12: truncated TLV header");
		let n = e[t], r = e[t + 1], i, a;
		if (r < 128) i = r, a = t + 2;
		else {
			let n = r & 127;
			if (n === 0 || n > 4) throw Error("PKCS12: unsupported ASN.1 length encoding");
			if (t + 2 + n > e.length) throw Error("PKCS12: truncated ASN.1 length");
			i = 0;
			for (let r = 0; r < n; r++) i = i * 256 + e[t + 2 + r];
			a = t + 2 + n;
		}
		let o = a + i;
		if (o > e.length) throw Error("PKCS12: TLV extends past buffer");
		return {
			tag: n,
			content: e.subarray(a, o),
			end: o
		};
	}
	function expectTag(e, t, n) {
		if (e.tag !== t) throw Error(`PKCS12: expected ${n} tag 0x${t.toString(16)} but got 0x${e.tag.toString(16)}`);
	}
	function readInteger(e) {
		expectTag(e, 2, "INTEGER");
		let t = 0;
		for (let n of e.content) t = t * 256 + n;
		return t;
	}
	function bytesEqual(e, t) {
		if (e.length !== t.length) return !1;
		let n = 0;
		for (let r = 0; r < e.length; r++) n |= e[r] ^ t[r];
		return n === 0;
	}
	let b = new Uint8Array([
		42,
		134,
		72,
		134,
		247,
		13,
		1,
		7,
		1
	]), x = new Uint8Array([
		43,
		14,
		3,
		2,
		26
	]), S = new Uint8Array([
		96,
		134,
		72,
		1,
		101,
		3,
		4,
		2,
		1
	]), C = new Uint8Array([
		96,
		134,
		72,
		1,
		101,
		3,
		4,
		2,
		2
	]), w = new Uint8Array([
		96,
		134,
		72,
		1,
		101,
		3,
		4,
		2,
		3
	]), T = [
		{
			oid: x,
			hash: {
				name: "SHA-1",
				outputSize: 20,
				blockSize: 64
			}
		},
		{
			oid: S,
			hash: {
				name: "SHA-256",
				outputSize: 32,
				blockSize: 64
			}
		},
		{
			oid: C,
			hash: {
				name: "SHA-384",
				outputSize: 48,
				blockSize: 128
			}
		},
		{
			oid: w,
			hash: {
				name: "SHA-512",
				outputSize: 64,
				blockSize: 128
			}
		}
	];
	function matchHash(e) {
		for (let { oid: t, hash: n } of T) if (bytesEqual(e, t)) return n;
	}
	function parsePkcs12(e) {
		let t = readTlv(e, 0);
		expectTag(t, 48, "PFX SEQUENCE");
		let n = readTlv(t.content, 0);
		if (readInteger(n) !== 3) throw Error("PKCS12: unsupported version");
		let r = readTlv(t.content, n.end);
		expectTag(r, 48, "ContentInfo SEQUENCE");
		let i = readTlv(r.content, 0);
		if (expectTag(i, 6, "contentType OID"), !bytesEqual(i.content, b)) throw Error("PKCS12: unsupported authSafe contentType");
		let a = readTlv(r.content, i.end);
		expectTag(a, 160, "[0] EXPLICIT");
		let o = readTlv(a.content, 0);
		expectTag(o, 4, "authSafe OCTET STRING");
		let s = readTlv(t.content, r.end);
		expectTag(s, 48, "MacData SEQUENCE");
		let c = readTlv(s.content, 0);
		expectTag(c, 48, "DigestInfo SEQUENCE");
		let l = readTlv(c.content, 0);
		expectTag(l, 48, "AlgorithmIdentifier SEQUENCE");
		let u = readTlv(l.content, 0);
		expectTag(u, 6, "algorithm OID");
		let d = matchHash(u.content);
		if (!d) throw Error("PKCS12: unsupported MAC digest algorithm");
		if (u.end < l.content.length && readTlv(l.content, u.end).tag !== 5) throw Error("PKCS12: unexpected MAC algorithm parameters");
		let f = readTlv(c.content, l.end);
		expectTag(f, 4, "digest OCTET STRING");
		let p = readTlv(s.content, c.end);
		expectTag(p, 4, "macSalt OCTET STRING");
		let m = 1;
		if (p.end < s.content.length && (m = readInteger(readTlv(s.content, p.end))), m < 1 || m > 1e6) throw Error("PKCS12: MAC iteration count out of range");
		return {
			authSafe: o.content,
			macHash: d,
			macSalt: p.content,
			macDigest: f.content,
			iterations: m
		};
	}
	function toBufferSource(e) {
		let t = new Uint8Array(e.length);
		return t.set(e), t;
	}
	async function digest(e, t) {
		return new Uint8Array(await globalThis.crypto.subtle.digest(e.name, toBufferSource(t)));
	}
	function padToMultipleOf(e, t) {
		if (e.length === 0) return new Uint8Array();
		let n = new Uint8Array(Math.ceil(e.length / t) * t);
		for (let t = 0; t < n.length; t++) n[t] = e[t % e.length];
		return n;
	}
	function encodePasswordAsBmpString(e) {
		if (e.length === 0) return new Uint8Array();
		let t = new Uint8Array(e.length * 2 + 2);
		for (let n = 0; n < e.length; n++) {
			let r = e.charCodeAt(n);
			t[n * 2] = r >> 8 & 255, t[n * 2 + 1] = r & 255;
		}
		return t;
	}
	async function deriveMacKey(e, t, n, r) {
		let i = e.blockSize, a = e.outputSize, o = new Uint8Array(i).fill(3), s = padToMultipleOf(encodePasswordAsBmpString(t), i), c = padToMultipleOf(n, i), l = new Uint8Array(o.length + c.length + s.length);
		l.set(o, 0), l.set(c, o.length), l.set(s, o.length + c.length);
		let u = await digest(e, l);
		for (let t = 1; t < r; t++) u = await digest(e, u);
		return u.subarray(0, a);
	}
	async function verifyPkcs12Mac(e, t) {
		let n;
		try {
			n = parsePkcs12(e);
		} catch {
			return !1;
		}
		try {
			let e = await deriveMacKey(n.macHash, t, n.macSalt, n.iterations), r = await globalThis.crypto.subtle.importKey("raw", toBufferSource(e), {
				name: "HMAC",
				hash: n.macHash.name
			}, !1, ["sign"]);
			return bytesEqual(new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", r, toBufferSource(n.authSafe))), n.macDigest);
		} catch {
			return !1;
		}
	}
	async function reportIfFoundPrivateKeyP12Format({ source: e, context: t, t: r }) {
		if (e.filePath) try {
			let i = await Promise.resolve().then(n.t.bind(n, 3024, 19)), a = await Promise.resolve().then(n.t.bind(n, 6760, 19));
			if (!await verifyPkcs12Mac(new Uint8Array(i.readFileSync(e.filePath)), "notasecret")) return;
			t.report({
				message: r("PrivateKeyP12", { FILE_NAME: a.basename(e.filePath) }),
				range: [0, e.content.length]
			});
		} catch {}
	}
	let E = {
		PrivateKeyP12: {
			en: (e) => `found GCP Service Account's private key(p12): ${e.FILE_NAME}`,
			ja: (e) => `GCPサービスアカウントの秘密鍵(p12) ${e.FILE_NAME} がみつかりました`
		},
		PrivateKeyJSON: {
			en: (e) => `found GCP Service Account's private key(json): ${e.FILE_NAME}`,
			ja: (e) => `GCPサービスアカウントの秘密鍵(json): ${e.FILE_NAME} がみつかりました`
		}
	};
	function reportIfFoundPrivateKeyJSONFormat({ source: e, context: t, t: n }) {
		try {
			let i = JSON.parse(e.content);
			if (!("private_key_id" in i && "private_key" in i && /-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm.test(i.private_key))) return;
			t.report({
				message: n("PrivateKeyJSON", { FILE_NAME: e.filePath ? r.basename(e.filePath) : "" }),
				range: [0, e.content.length]
			});
		} catch {}
	}
	let ee = {
		messages: E,
		meta: {
			id: "@secretlint/secretlint-rule-gcp",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["all"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(E);
			return t.allows, { file(t) {
				if (t.ext === ".p12") return reportIfFoundPrivateKeyP12Format({
					source: t,
					context: e,
					t: n
				});
				if (t.ext === ".json") return reportIfFoundPrivateKeyJSONFormat({
					source: t,
					context: e,
					t: n
				});
			} };
		}
	}, te = {
		PackageJSON_xOauthToken: {
			en: (e) => `found GitHub Token: ${e.TOKEN}`,
			ja: (e) => `GitHub Token: ${e.TOKEN} がみつかりました`
		},
		Npmrc_authToken: {
			en: (e) => `found npmrc authToken: ${e.TOKEN}`,
			ja: (e) => `npmrc authToken: ${e.TOKEN} がみつかりました`
		},
		NPM_ACCESS_TOKEN: {
			en: (e) => `found npm access token: ${e.TOKEN}`,
			ja: (e) => `npm access token: ${e.TOKEN} がみつかりました`
		}
	};
	function reportIfFoundXOauthGitHubToken({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g);
		for (let e of i) {
			let i = e.index || 0, a = e[1] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("PackageJSON_xOauthToken", { TOKEN: a }),
				range: o
			});
		}
	}
	function reportIfFound_AuthTokenInNpmrc({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/_authToken=([^$].*)/g);
		for (let e of i) {
			let i = e.index || 0, a = e[1] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("Npmrc_authToken", { TOKEN: a }),
				range: o
			});
		}
	}
	function reportIfFound_NPM_ACCESS_TOKEN({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?<!\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("NPM_ACCESS_TOKEN", { TOKEN: a }),
				range: o
			});
		}
	}
	let isPackageFile = (e) => !e || e.endsWith("package.json") || e.endsWith("package-lock.json"), isNpmrc = (e) => !e || e.endsWith(".npmrc"), ne = {
		messages: te,
		meta: {
			id: "@secretlint/secretlint-rule-npm",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(te), r = { allows: t.allows || [] };
			return { file(t) {
				isPackageFile(t.filePath) ? reportIfFoundXOauthGitHubToken({
					source: t,
					options: r,
					context: e,
					t: n
				}) : isNpmrc(t.filePath) && reportIfFound_AuthTokenInNpmrc({
					source: t,
					options: r,
					context: e,
					t: n
				}), reportIfFound_NPM_ACCESS_TOKEN({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, re = {
		SLACK_TOKEN: {
			en: (e) => `found slack token: ${e.TOKEN}`,
			ja: (e) => `Slackトークン: ${e.TOKEN} がみつかりました`
		},
		IncomingWebhook: {
			en: (e) => `found Slack Incoming Webhook: ${e.URL}`,
			ja: (e) => `SlackのIncoming Webhooks: ${e.TOKEN} がみつかりました`
		}
	};
	function reportIfFoundRawPrivateKey$1({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("SLACK_TOKEN", { TOKEN: a }),
				range: o
			});
		}
	}
	function reportIfFoundIncomingWebhook({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("IncomingWebhook", { URL: a }),
				range: o
			});
		}
	}
	let ie = {
		messages: re,
		meta: {
			id: "@secretlint/secretlint-rule-slack",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(re), r = { allows: t.allows || [] };
			return { file(t) {
				reportIfFoundRawPrivateKey$1({
					source: t,
					options: r,
					context: e,
					t: n
				}), reportIfFoundIncomingWebhook({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, ae = { BasicAuth: {
		en: (e) => `found basic auth credential: ${e.CREDENTIAL}`,
		ja: (e) => `ベーシック認証情報: ${e.CREDENTIAL} がみつかりました`
	} }, D = [
		"localhost",
		"127.0.0.1",
		"password",
		"mypassword",
		"myusername",
		"{password}",
		"${password}",
		"{{password}}",
		"{username}",
		"${username}",
		"{{username}}",
		"YOUR_PASSWORD",
		"YOUR_USERNAME",
		"REPLACE_WITH_PASSWORD",
		"REPLACE_WITH_USERNAME"
	];
	function isVariableLikeString$1(e) {
		return [
			/\$\{[^}]{1,50}\}/,
			/\{\{[^}]{1,50}\}\}/,
			/\{[^}]{1,50}\}/,
			/%[A-Z_]{1,30}%/,
			/\$[A-Z_]{1,30}/
		].some((t) => t.test(e));
	}
	function isLikelyRealUsername(e) {
		return !(e.length < 2 || isVariableLikeString$1(e) || D.some((t) => e.toLowerCase().includes(t.toLowerCase())));
	}
	function isLikelyRealPassword$1(e) {
		return !(e.length < 4 || isVariableLikeString$1(e) || D.some((t) => e.toLowerCase().includes(t.toLowerCase())) || /^(.)\1{3,}$/.test(e));
	}
	function reportIfFoundBasicAuth({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = e.groups?.user, s = e.groups?.password;
			if (!o || !s || !isLikelyRealUsername(o) || !isLikelyRealPassword$1(s)) continue;
			let c = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("BasicAuth", { CREDENTIAL: a }),
				range: c
			});
		}
	}
	let oe = {
		messages: ae,
		meta: {
			id: "@secretlint/secretlint-rule-basicauth",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(ae), r = { allows: t.allows || [] };
			return { file(t) {
				reportIfFoundBasicAuth({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, O = { OPENAI_TOKEN: {
		en: (e) => `found OpenAI API token: ${e.TOKEN}`,
		ja: (e) => `OpenAI API トークン: ${e.TOKEN} がみつかりました`
	} }, se = {
		messages: O,
		meta: {
			id: "@secretlint/secretlint-rule-openai",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md" }
		},
		create(e) {
			let t = e.createTranslator(O);
			return { file(n) {
				let r = n.content.matchAll(/sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g);
				for (let n of r) {
					let r = n.index ?? 0, i = n[0] ?? "", a = [r, r + i.length];
					e.report({
						message: t("OPENAI_TOKEN", { TOKEN: i }),
						range: a
					});
				}
			} };
		}
	}, k = { ANTHROPIC_API_KEY: {
		en: (e) => `found Anthropic Claude API key: ${e.KEY}`,
		ja: (e) => `Anthropic Claude API キー: ${e.KEY} がみつかりました`
	} }, ce = {
		messages: k,
		meta: {
			id: "@secretlint/secretlint-rule-anthropic",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md" }
		},
		create(e) {
			let t = e.createTranslator(k);
			return { file(n) {
				let r = n.content.matchAll(/(?<!\p{L})sk-ant-api0\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])/gu);
				for (let n of r) {
					let r = n.index ?? 0, i = n[0] ?? "", a = [r, r + i.length];
					e.report({
						message: t("ANTHROPIC_API_KEY", { KEY: i }),
						range: a
					});
				}
			} };
		}
	}, A = { GROQ_API_KEY: {
		en: (e) => `found Groq API key: ${e.KEY}`,
		ja: (e) => `Groq API キー: ${e.KEY} がみつかりました`
	} }, le = {
		messages: A,
		meta: {
			id: "@secretlint/secretlint-rule-groq",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-groq/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(A), r = { allows: t?.allows ?? [] };
			return { file(t) {
				let i = t.content.matchAll(/(?<!\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])/gu);
				for (let t of i) {
					let i = t.index ?? 0, a = t[0] ?? "";
					if (g.matchPatterns(a, r.allows).length > 0) continue;
					let o = [i, i + a.length];
					e.report({
						message: n("GROQ_API_KEY", { KEY: a }),
						range: o
					});
				}
			} };
		}
	}, ue = { HUGGINGFACE_USER_ACCESS_TOKEN: {
		en: (e) => `found Hugging Face User Access Token: ${e.TOKEN}`,
		ja: (e) => `Hugging Face User Access Token: ${e.TOKEN} がみつかりました`
	} }, j = {
		messages: ue,
		meta: {
			id: "@secretlint/secretlint-rule-huggingface",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-huggingface/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(ue), r = { allows: t?.allows ?? [] };
			return { file(t) {
				let i = t.content.matchAll(/(?<!\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])/gu);
				for (let t of i) {
					let i = t.index ?? 0, a = t[0] ?? "";
					if (g.matchPatterns(a, r.allows).length > 0) continue;
					let o = [i, i + a.length];
					e.report({
						message: n("HUGGINGFACE_USER_ACCESS_TOKEN", { TOKEN: a }),
						range: o
					});
				}
			} };
		}
	}, M = { LINEAR_API_TOKEN: {
		en: (e) => `found linear api token: ${e.ID}`,
		ja: (e) => `linear api token: ${e.ID} がみつかりました`
	} }, de = {
		messages: M,
		meta: {
			id: "@secretlint/secretlint-rule-linear",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md" }
		},
		create(e) {
			let t = e.createTranslator(M);
			return { file(n) {
				let r = n.content.matchAll(/(?<!\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])/gu);
				for (let n of r) {
					let r = n.index ?? 0, i = n[0] ?? "", a = [r, r + i.length];
					e.report({
						message: t("LINEAR_API_TOKEN", { ID: i }),
						range: a
					});
				}
			} };
		}
	}, N = { NOTION_INTEGRATION_TOKEN: {
		en: (e) => `found Notion integration token: ${e.TOKEN}`,
		ja: (e) => `Notion integration トークン: ${e.TOKEN} がみつかりました`
	} };
	function reportIfFoundToken({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?<!\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/gu);
		for (let e of i) {
			let i = e.index ?? 0, a = e[0] ?? "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("NOTION_INTEGRATION_TOKEN", { TOKEN: a }),
				range: o
			});
		}
	}
	let fe = {
		messages: N,
		meta: {
			id: "@secretlint/secretlint-rule-notion",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-notion/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(N), r = { allows: t.allows ?? [] };
			return { file(t) {
				reportIfFoundToken({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, P = { PrivateKey: {
		en: (e) => `found private key: ${e.KEY}`,
		ja: (e) => `秘密鍵: ${e.KEY} がみつかりました`
	} }, pe = /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
	function validateBase64KeyContent(e) {
		return !(!/^[A-Za-z0-9+/]+=*$/.test(e) || e.length < 100 || !/^(MI|b3BlbnNzaC1rZXktdjE)/.test(e));
	}
	function reportIfFoundRawPrivateKey({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(pe);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = e[1] || "", s = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || !validateBase64KeyContent(o.replace(/\s|\\n/g, "")) || n.report({
				message: r("PrivateKey", { KEY: a }),
				range: s
			});
		}
	}
	let me = {
		messages: P,
		meta: {
			id: "@secretlint/secretlint-rule-privatekey",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(P), r = { allows: t.allows || [] };
			return { file(t) {
				reportIfFoundRawPrivateKey({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, F = { SENDGRID_KEY: {
		en: (e) => `found Sendgrid api key: ${e.KEY}`,
		ja: (e) => `Sendgrid APIキーが見つかりました： ${e.KEY}`
	} };
	function reportIfFoundKey$3({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?<!\p{L})SG\.\w{1,128}\.\w{1,128}([-_]?)\w{1,128}(?!\w)/gu);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "";
			if (a.length !== 69) continue;
			let o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("SENDGRID_KEY", { KEY: a }),
				range: o
			});
		}
	}
	let I = {
		messages: F,
		meta: {
			id: "@secretlint/secretlint-rule-sendgrid",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(F), r = { allows: t.allows || [] };
			return { file(t) {
				reportIfFoundKey$3({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, L = { SHOPIFY_KEY: {
		en: (e) => `found Shopify api key: ${e.KEY}`,
		ja: (e) => `Shopify APIキーが見つかりました： ${e.KEY}`
	} };
	function reportIfFoundKey$2({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?<!\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])/gu);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("SHOPIFY_KEY", { KEY: a }),
				range: o
			});
		}
	}
	let R = {
		messages: L,
		meta: {
			id: "@secretlint/secretlint-rule-shopify",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-shopify/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(L), r = { allows: t.allows || [] };
			return { file(t) {
				reportIfFoundKey$2({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, z = { GITHUB_TOKEN: {
		en: (e) => `found GitHub Token(${e.typeName}): ${e.KEY}`,
		ja: (e) => `GitHub Token(${e.typeName})が見つかりました： ${e.KEY}`
	} }, B = new Map([
		["ghp", "GitHub personal access tokens"],
		["gho", "OAuth access tokens"],
		["ghu", "GitHub user-to-server tokens"],
		["ghs", "GitHub server-to-server tokens"],
		["ghr", "refresh tokens"],
		["github_pat", "fine-grained personal access tokens"]
	]);
	function reportIfFoundKey$1({ pattern: e, source: t, options: n, context: r, t: i }) {
		let a = t.content.matchAll(e);
		for (let e of a) {
			let t = e.index || 0, a = e.groups?.type, o = B.get(a);
			if (!o) throw Error("Unknown type:" + o);
			let s = e[0] || "", c = [t, t + s.length];
			g.matchPatterns(s, n.allows).length > 0 || r.report({
				message: i("GITHUB_TOKEN", {
					KEY: s,
					typeName: o
				}),
				range: c
			});
		}
	}
	let he = {
		messages: z,
		meta: {
			id: "@secretlint/secretlint-rule-github",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md" }
		},
		create(e, t) {
			let n = [/(?<!\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])/gu, /(?<!\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])/gu], r = e.createTranslator(z), i = { allows: t.allows || [] };
			return { file(t) {
				for (let a of n) reportIfFoundKey$1({
					pattern: a,
					source: t,
					options: i,
					context: e,
					t: r
				});
			} };
		}
	}, V = { GITLAB_PERSONAL_ACCESS_TOKEN: {
		en: (e) => `found GitLab Personal Access Token: ${e.KEY}`,
		ja: (e) => `GitLab Personal Access Tokenが見つかりました: ${e.KEY}`
	} };
	function reportIfFoundKey({ pattern: e, source: t, options: n, context: r, t: i }) {
		let a = t.content.matchAll(e);
		for (let e of a) {
			let t = e.index ?? 0, a = e[0] ?? "", o = [t, t + a.length];
			g.matchPatterns(a, n.allows).length > 0 || r.report({
				message: i("GITLAB_PERSONAL_ACCESS_TOKEN", { KEY: a }),
				range: o
			});
		}
	}
	let ge = {
		messages: V,
		meta: {
			id: "@secretlint/secretlint-rule-gitlab",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gitlab/README.md" }
		},
		create(e, t) {
			let n = [/(?<!\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])/gu], r = e.createTranslator(V), i = { allows: t.allows ?? [] };
			return { file(t) {
				for (let a of n) reportIfFoundKey({
					pattern: a,
					source: t,
					options: i,
					context: e,
					t: r
				});
			} };
		}
	}, _e = {
		GRAFANA_CLOUD_API_TOKEN: {
			en: (e) => `found Grafana Cloud API token: ${e.TOKEN}`,
			ja: (e) => `Grafana Cloud API トークン: ${e.TOKEN} がみつかりました`
		},
		GRAFANA_SERVICE_ACCOUNT_TOKEN: {
			en: (e) => `found Grafana Service Account token: ${e.TOKEN}`,
			ja: (e) => `Grafana Service Account トークン: ${e.TOKEN} がみつかりました`
		}
	};
	function reportIfFound({ pattern: e, messageId: t, source: n, options: r, context: i, t: a }) {
		let o = n.content.matchAll(e);
		for (let e of o) {
			let n = e.index ?? 0, o = e[0] ?? "";
			if (g.matchPatterns(o, r.allows).length > 0) continue;
			let s = [n, n + o.length];
			i.report({
				message: a(t, { TOKEN: o }),
				range: s
			});
		}
	}
	let ve = {
		messages: _e,
		meta: {
			id: "@secretlint/secretlint-rule-grafana",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-grafana/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(_e), r = { allows: t?.allows ?? [] }, i = /(?<!\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])/gu, a = /(?<!\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])/gu;
			return { file(t) {
				reportIfFound({
					pattern: i,
					messageId: "GRAFANA_CLOUD_API_TOKEN",
					source: t,
					options: r,
					context: e,
					t: n
				}), reportIfFound({
					pattern: a,
					messageId: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, H = { OPS_TOKEN: {
		en: (e) => `found 1Password Service Account token: ${e.TOKEN}`,
		ja: (e) => `1Password Service Account: ${e.TOKEN} がみつかりました`
	} }, is1PasswordServiceAccountToken = (e) => {
		try {
			let t = atob(e.replace(/-/g, "+").replace(/_/g, "/")), n = JSON.parse(t);
			return typeof n == "object" && !!n;
		} catch {
			return !1;
		}
	}, ye = {
		messages: H,
		meta: {
			id: "@secretlint/secretlint-rule-1password",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-1password/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(H), r = { allows: t?.allows ?? [] };
			return { file(t) {
				let i = t.content.matchAll(/(?<!\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])/gu);
				for (let t of i) {
					let i = t.index ?? 0, a = t[0] ?? "", o = t[1] ?? "";
					if (!is1PasswordServiceAccountToken(o) || g.matchPatterns(a, r.allows).length > 0) continue;
					let s = [i, i + a.length];
					e.report({
						message: n("OPS_TOKEN", { TOKEN: a }),
						range: s
					});
				}
			} };
		}
	}, U = {
		MongoDBConnection: {
			en: (e) => `found MongoDB connection string: ${e.URI}`,
			ja: (e) => `MongoDB接続文字列: ${e.URI} がみつかりました`
		},
		MySQLConnection: {
			en: (e) => `found MySQL connection string: ${e.URI}`,
			ja: (e) => `MySQL接続文字列: ${e.URI} がみつかりました`
		},
		PostgreSQLConnection: {
			en: (e) => `found PostgreSQL connection string: ${e.URI}`,
			ja: (e) => `PostgreSQL接続文字列: ${e.URI} がみつかりました`
		}
	}, W = [
		"localhost",
		"127.0.0.1",
		"example.com",
		"example.org",
		"test.com",
		"password",
		"username",
		"secret",
		"mypassword",
		"myusername",
		"root",
		"admin",
		"user",
		"pass",
		"{password}",
		"${password}",
		"{{password}}",
		"{username}",
		"${username}",
		"{{username}}",
		"YOUR_PASSWORD",
		"YOUR_USERNAME",
		"REPLACE_WITH_PASSWORD"
	];
	function isVariableLikeString(e) {
		return [
			/\$\{[^}]{1,50}\}/,
			/\{\{[^}]{1,50}\}\}/,
			/\{[^}]{1,50}\}/,
			/%[A-Z_]{1,30}%/,
			/\$[A-Z_]{1,30}/,
			/\$\([^)]{1,50}\)/
		].some((t) => t.test(e));
	}
	function isLikelyRealPassword(e) {
		if (e.length < 4 || isVariableLikeString(e)) return !1;
		let t = e.toLowerCase();
		return !(W.some((e) => t === e.toLowerCase()) || /^(.)\1{3,}$/.test(e));
	}
	function reportMongoDBConnectionString({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = e.groups?.username, s = e.groups?.password;
			if (!o || !s || !isLikelyRealPassword(s)) continue;
			let c = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("MongoDBConnection", { URI: a }),
				range: c
			});
		}
	}
	function reportMySQLConnectionString({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = e.groups?.username, s = e.groups?.password;
			if (!o || !s || !isLikelyRealPassword(s)) continue;
			let c = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("MySQLConnection", { URI: a }),
				range: c
			});
		}
	}
	function reportPostgreSQLConnectionString({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = e.groups?.username, s = e.groups?.password;
			if (!o || !s || !isLikelyRealPassword(s)) continue;
			let c = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("PostgreSQLConnection", { URI: a }),
				range: c
			});
		}
	}
	let G = {
		messages: U,
		meta: {
			id: "@secretlint/secretlint-rule-database-connection-string",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md" }
		},
		create(e, t) {
			let n = { allows: t.allows || [] }, r = e.createTranslator(U);
			return { file(t) {
				reportMongoDBConnectionString({
					source: t,
					options: n,
					context: e,
					t: r
				}), reportMySQLConnectionString({
					source: t,
					options: n,
					context: e,
					t: r
				}), reportPostgreSQLConnectionString({
					source: t,
					options: n,
					context: e,
					t: r
				});
			} };
		}
	}, K = {
		HASHICORP_VAULT_SERVICE_TOKEN: {
			en: (e) => `found HashiCorp Vault service token: ${e.TOKEN}`,
			ja: (e) => `HashiCorp Vault service token: ${e.TOKEN} がみつかりました`
		},
		HASHICORP_VAULT_BATCH_TOKEN: {
			en: (e) => `found HashiCorp Vault batch token: ${e.TOKEN}`,
			ja: (e) => `HashiCorp Vault batch token: ${e.TOKEN} がみつかりました`
		},
		HASHICORP_VAULT_RECOVERY_TOKEN: {
			en: (e) => `found HashiCorp Vault recovery token: ${e.TOKEN}`,
			ja: (e) => `HashiCorp Vault recovery token: ${e.TOKEN} がみつかりました`
		}
	}, q = /(?<!\p{L})hvs\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu, J = /(?<!\p{L})hvb\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])/gu, Y = /(?<!\p{L})hvr\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])/gu, be = {
		messages: K,
		meta: {
			id: "@secretlint/secretlint-rule-hashicorp-vault",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-hashicorp-vault/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(K), r = { allows: t?.allows ?? [] }, reportMatches = (t, i, a) => {
				let o = t.content.matchAll(i);
				for (let t of o) {
					let i = t.index ?? 0, o = t[0] ?? "";
					if (g.matchPatterns(o, r.allows).length > 0) continue;
					let s = [i, i + o.length];
					e.report({
						message: n(a, { TOKEN: o }),
						range: s
					});
				}
			};
			return { file(e) {
				reportMatches(e, q, "HASHICORP_VAULT_SERVICE_TOKEN"), reportMatches(e, J, "HASHICORP_VAULT_BATCH_TOKEN"), reportMatches(e, Y, "HASHICORP_VAULT_RECOVERY_TOKEN");
			} };
		}
	}, xe = {
		VERCEL_PERSONAL_ACCESS_TOKEN: {
			en: (e) => `found Vercel personal access token: ${e.ID}`,
			ja: (e) => `Vercel personal access token: ${e.ID} がみつかりました`
		},
		VERCEL_INTEGRATION_TOKEN: {
			en: (e) => `found Vercel integration token: ${e.ID}`,
			ja: (e) => `Vercel integration token: ${e.ID} がみつかりました`
		},
		VERCEL_APP_ACCESS_TOKEN: {
			en: (e) => `found Vercel app access token: ${e.ID}`,
			ja: (e) => `Vercel app access token: ${e.ID} がみつかりました`
		},
		VERCEL_APP_REFRESH_TOKEN: {
			en: (e) => `found Vercel app refresh token: ${e.ID}`,
			ja: (e) => `Vercel app refresh token: ${e.ID} がみつかりました`
		},
		VERCEL_AI_GATEWAY_API_KEY: {
			en: (e) => `found Vercel AI Gateway API key: ${e.ID}`,
			ja: (e) => `Vercel AI Gateway API key: ${e.ID} がみつかりました`
		}
	}, Se = {
		vcp: "VERCEL_PERSONAL_ACCESS_TOKEN",
		vci: "VERCEL_INTEGRATION_TOKEN",
		vca: "VERCEL_APP_ACCESS_TOKEN",
		vcr: "VERCEL_APP_REFRESH_TOKEN",
		vck: "VERCEL_AI_GATEWAY_API_KEY"
	}, Ce = {
		messages: xe,
		meta: {
			id: "@secretlint/secretlint-rule-vercel",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-vercel/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(xe), r = { allows: t?.allows ?? [] };
			return { file(t) {
				let i = t.content.matchAll(/(?<!\p{L})(?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])/gu);
				for (let t of i) {
					let i = t.index ?? 0, a = t[0] ?? "", o = t.groups?.prefix, s = Se[o];
					if (g.matchPatterns(a, r.allows).length > 0) continue;
					let c = [i, i + a.length];
					e.report({
						message: n(s, { ID: a }),
						range: c
					});
				}
			} };
		}
	}, X = { DATABRICKS_PERSONAL_ACCESS_TOKEN: {
		en: (e) => `found Databricks personal access token: ${e.ID}`,
		ja: (e) => `Databricks personal access token: ${e.ID} がみつかりました`
	} }, Z = {
		messages: X,
		meta: {
			id: "@secretlint/secretlint-rule-databricks",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-databricks/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(X), r = { allows: t?.allows ?? [] };
			return { file(t) {
				let i = t.content.matchAll(/(?<!\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])/gu);
				for (let t of i) {
					let i = t.index ?? 0, a = t[0] ?? "";
					if (g.matchPatterns(a, r.allows).length > 0) continue;
					let o = [i, i + a.length];
					e.report({
						message: n("DATABRICKS_PERSONAL_ACCESS_TOKEN", { ID: a }),
						range: o
					});
				}
			} };
		}
	}, Q = { DOCKER_PERSONAL_ACCESS_TOKEN: {
		en: (e) => `found Docker Personal Access Token: ${e.TOKEN}`,
		ja: (e) => `Docker Personal Access Token: ${e.TOKEN} がみつかりました`
	} };
	function reportIfFoundDockerPAT({ source: e, options: t, context: n, t: r }) {
		let i = e.content.matchAll(/(?<!\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])/gu);
		for (let e of i) {
			let i = e.index || 0, a = e[0] || "", o = [i, i + a.length];
			g.matchPatterns(a, t.allows).length > 0 || n.report({
				message: r("DOCKER_PERSONAL_ACCESS_TOKEN", { TOKEN: a }),
				range: o
			});
		}
	}
	let we = {
		messages: Q,
		meta: {
			id: "@secretlint/secretlint-rule-docker",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-docker/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(Q), r = { allows: t.allows || [] };
			return { file(t) {
				reportIfFoundDockerPAT({
					source: t,
					options: r,
					context: e,
					t: n
				});
			} };
		}
	}, Te = { FIGMA_PERSONAL_ACCESS_TOKEN: {
		en: (e) => `found Figma Personal Access Token: ${e.ID}`,
		ja: (e) => `Figma Personal Access Token: ${e.ID} がみつかりました`
	} }, Ee = {
		messages: Te,
		meta: {
			id: "@secretlint/secretlint-rule-figma",
			recommended: !0,
			type: "scanner",
			supportedContentTypes: ["text"],
			docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-figma/README.md" }
		},
		create(e, t) {
			let n = e.createTranslator(Te), r = { allows: t?.allows ?? [] };
			return { file(t) {
				let i = t.content.matchAll(/(?<!\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])/gu);
				for (let t of i) {
					let i = t.index ?? 0, a = t[0] ?? "";
					if (g.matchPatterns(a, r.allows).length > 0) continue;
					let o = [i, i + a.length];
					e.report({
						message: n("FIGMA_PERSONAL_ACCESS_TOKEN", { ID: a }),
						range: o
					});
				}
			} };
		}
	}, De = /(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g, parseComments = (e) => {
		let t = e.content.matchAll(De);
		return Array.from(t).map((t) => {
			let n = t.groups?.type, r = t.index;
			return n === "secretlint-disable-line" ? {
				type: n,
				options: parseComment(t.groups?.options),
				line: e.indexToPosition(r).line
			} : n === "secretlint-disable-next-line" ? {
				type: n,
				options: parseComment(t.groups?.options),
				line: e.indexToPosition(r).line + 1
			} : {
				type: n,
				options: parseComment(t.groups?.options),
				index: r
			};
		});
	};
	function parseComment(e) {
		if (!e) return [];
		let t = e.indexOf("--");
		return (t === -1 ? e : e.slice(0, t)).split(/,/).map((e) => e.trim()).filter((e) => e !== "") ?? [];
	}
	class CommentState {
		source;
		reportingConfig;
		endIndex;
		constructor(e) {
			this.source = e, this.reportingConfig = [], this.endIndex = e.content.length;
		}
		getIgnoringMessages() {
			let isFilledMessage = (e) => e.startIndex !== null && e.endIndex !== null && e.ruleId !== null;
			return this.reportingConfig.map((e) => (e.endIndex === null && (e.endIndex = this.endIndex), e)).filter(isFilledMessage);
		}
		disableLine(e, t) {
			let n = this.reportingConfig, r = this.source.locationToRange({
				start: {
					line: e,
					column: 0
				},
				end: {
					line: e + 1,
					column: 0
				}
			});
			t.length ? t.forEach((e) => {
				n.push({
					startIndex: r[0],
					endIndex: r[1] - 1,
					ruleId: e
				});
			}) : n.push({
				startIndex: r[0],
				endIndex: r[1] - 1,
				ruleId: "*"
			});
		}
		disableReporting(e, t) {
			let n = this.reportingConfig;
			t.length ? t.forEach(function(t) {
				n.push({
					startIndex: e,
					endIndex: null,
					ruleId: t
				});
			}) : n.push({
				startIndex: e,
				endIndex: null,
				ruleId: "*"
			});
		}
		enableReporting(e, t) {
			let n = this.reportingConfig;
			if (t.length) t.forEach(function(t) {
				for (let r = n.length - 1; r >= 0; r--) if (!n[r].endIndex && n[r].ruleId === t) {
					n[r].endIndex = e;
					break;
				}
			});
			else {
				let t;
				for (let r = n.length - 1; r >= 0 && !(t && t !== n[r].startIndex); r--) n[r].endIndex || (n[r].endIndex = e, t = n[r].startIndex);
			}
		}
	}
	let Oe = { IGNORE_MESSAGE: { en: () => "disable by secretlint-disable comment" } }, $ = [
		y,
		ee,
		me,
		ne,
		oe,
		ie,
		I,
		R,
		he,
		ge,
		ve,
		se,
		ce,
		le,
		j,
		de,
		fe,
		ye,
		G,
		be,
		Ce,
		Z,
		we,
		Ee,
		{
			messages: Oe,
			meta: {
				id: "@secretlint/secretlint-rule-filter-comments",
				recommended: !0,
				type: "scanner",
				supportedContentTypes: ["text"],
				docs: { url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-filter-comments/README.md" }
			},
			create(e) {
				let t = e.createTranslator(Oe);
				return { file(n) {
					let r = new CommentState(n), i = parseComments(n);
					for (let e of i) e.type === "secretlint-disable" ? r.disableReporting(e.index, e.options) : e.type === "secretlint-enable" ? r.enableReporting(e.index, e.options) : (e.type === "secretlint-disable-line" || e.type === "secretlint-disable-next-line") && r.disableLine(e.line, e.options);
					r.getIgnoringMessages().forEach((n) => {
						e.ignore({
							message: t("IGNORE_MESSAGE"),
							range: [n.startIndex, n.endIndex],
							targetRuleId: n.ruleId
						});
					});
				} };
			}
		}
	];
}) };
