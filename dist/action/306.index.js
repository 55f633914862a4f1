export const id = 306;
export const ids = [306];
export const modules = { 51306: ((e, t, n) => {
	n.d(t, {
		$1: () => unzip,
		he: () => strFromU8,
		unzipSync: () => unzipSync
	});
	var r = (0, n(73339).createRequire)("/"), i, a, o, s = ";var __w=require('worker_threads');__w.parentPort.on('message',function(m){onmessage({data:m})}),postMessage=function(m,t){__w.parentPort.postMessage(m,t)},close=process.exit;self=global";
	try {
		i = r("worker_threads"), a = i.Worker, o = i.isMarkedAsUntransferable;
	} catch {}
	var c = a ? function(e, t, n, r, i) {
		var c = !1, l = new a(e + s, { eval: !0 }).on("error", function(e) {
			return i(e, null);
		}).on("message", function(e) {
			return i(null, e);
		}).on("exit", function(e) {
			e && !c && i(Error("exited with code " + e), null);
		});
		return o && (r = r.filter(function(e) {
			return !o(e);
		})), l.postMessage(n, r), l.terminate = function() {
			return c = !0, a.prototype.terminate.call(l);
		}, l;
	} : function(e, t, n, r, i) {
		setImmediate(function() {
			return i(Error("async operations unsupported - update to Node 12+ (or Node 10-11 with the --experimental-worker CLI flag)"), null);
		});
		var NOP = function() {};
		return {
			terminate: NOP,
			postMessage: NOP
		};
	}, l = Uint8Array, u = Uint16Array, d = Int32Array, f = new l([
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		1,
		1,
		1,
		1,
		2,
		2,
		2,
		2,
		3,
		3,
		3,
		3,
		4,
		4,
		4,
		4,
		5,
		5,
		5,
		5,
		0,
		0,
		0,
		0
	]), p = new l([
		0,
		0,
		0,
		0,
		1,
		1,
		2,
		2,
		3,
		3,
		4,
		4,
		5,
		5,
		6,
		6,
		7,
		7,
		8,
		8,
		9,
		9,
		10,
		10,
		11,
		11,
		12,
		12,
		13,
		13,
		0,
		0
	]), m = new l([
		16,
		17,
		18,
		0,
		8,
		7,
		9,
		6,
		10,
		5,
		11,
		4,
		12,
		3,
		13,
		2,
		14,
		1,
		15
	]), freb = function(e, t) {
		for (var n = new u(31), r = 0; r < 31; ++r) n[r] = t += 1 << e[r - 1];
		for (var i = new d(n[30]), r = 1; r < 30; ++r) for (var a = n[r]; a < n[r + 1]; ++a) i[a] = a - n[r] << 5 | r;
		return {
			b: n,
			r: i
		};
	}, i = freb(f, 2), h = i.b, g = i.r;
	h[28] = 258, g[258] = 28;
	for (var _ = freb(p, 0), v = _.b, y = _.r, b = new u(32768), x = 0; x < 32768; ++x) {
		var S = (x & 43690) >> 1 | (x & 21845) << 1;
		S = (S & 52428) >> 2 | (S & 13107) << 2, S = (S & 61680) >> 4 | (S & 3855) << 4, b[x] = ((S & 65280) >> 8 | (S & 255) << 8) >> 1;
	}
	for (var hMap = (function(e, t, n) {
		for (var r = e.length, i = 0, a = new u(t); i < r; ++i) e[i] && ++a[e[i] - 1];
		var o = new u(t);
		for (i = 1; i < t; ++i) o[i] = o[i - 1] + a[i - 1] << 1;
		var s;
		if (n) {
			s = new u(1 << t);
			var c = 15 - t;
			for (i = 0; i < r; ++i) if (e[i]) for (var l = i << 4 | e[i], d = t - e[i], f = o[e[i] - 1]++ << d, p = f | (1 << d) - 1; f <= p; ++f) s[b[f] >> c] = l;
		} else for (s = new u(r), i = 0; i < r; ++i) e[i] && (s[i] = b[o[e[i] - 1]++] >> 15 - e[i]);
		return s;
	}), C = new l(288), x = 0; x < 144; ++x) C[x] = 8;
	for (var x = 144; x < 256; ++x) C[x] = 9;
	for (var x = 256; x < 280; ++x) C[x] = 7;
	for (var x = 280; x < 288; ++x) C[x] = 8;
	for (var w = new l(32), x = 0; x < 32; ++x) w[x] = 5;
	var T = hMap(C, 9, 1), E = hMap(w, 5, 1), max = function(e) {
		for (var t = e[0], n = 1; n < e.length; ++n) e[n] > t && (t = e[n]);
		return t;
	}, bits = function(e, t, n) {
		var r = t / 8 | 0;
		return (e[r] | e[r + 1] << 8) >> (t & 7) & n;
	}, bits16 = function(e, t) {
		var n = t / 8 | 0;
		return (e[n] | e[n + 1] << 8 | e[n + 2] << 16) >> (t & 7);
	}, shft = function(e) {
		return (e + 7) / 8 | 0;
	}, slc = function(e, t, n) {
		return (t == null || t < 0) && (t = 0), (n == null || n > e.length) && (n = e.length), new l(e.subarray(t, n));
	}, D = [
		"unexpected EOF",
		"invalid block type",
		"invalid length/literal",
		"invalid distance",
		"stream finished",
		"no stream handler",
		,
		"no callback",
		"invalid UTF-8 data",
		"extra field too long",
		"date not in range 1980-2099",
		"filename too long",
		"stream finishing",
		"invalid zip data"
	], err = function(e, t, n) {
		var r = Error(t || D[e]);
		if (r.code = e, Error.captureStackTrace && Error.captureStackTrace(r, err), !n) throw r;
		return r;
	}, inflt = function(e, t, n, r) {
		var i = e.length, a = r ? r.length : 0;
		if (!i || t.f && !t.l) return n || new l(0);
		var o = !n, s = o || t.i != 2, c = t.i;
		o && (n = new l(i * 3));
		var cbuf = function(e) {
			var t = n.length;
			if (e > t) {
				var r = new l(Math.max(t * 2, e));
				r.set(n), n = r;
			}
		}, u = t.f || 0, d = t.p || 0, g = t.b || 0, _ = t.l, y = t.d, b = t.m, x = t.n, S = i * 8;
		do {
			if (!_) {
				u = bits(e, d, 1);
				var C = bits(e, d + 1, 3);
				if (d += 3, !C) {
					var w = shft(d) + 4, D = e[w - 4] | e[w - 3] << 8, O = w + D;
					if (O > i) {
						c && err(0);
						break;
					}
					s && cbuf(g + D), n.set(e.subarray(w, O), g), t.b = g += D, t.p = d = O * 8, t.f = u;
					continue;
				}
				if (C == 1) _ = T, y = E, b = 9, x = 5;
				else if (C == 2) {
					var k = bits(e, d, 31) + 257, A = bits(e, d + 10, 15) + 4, j = k + bits(e, d + 5, 31) + 1;
					d += 14;
					for (var M = new l(j), N = new l(19), P = 0; P < A; ++P) N[m[P]] = bits(e, d + P * 3, 7);
					d += A * 3;
					for (var F = max(N), I = (1 << F) - 1, L = hMap(N, F, 1), P = 0; P < j;) {
						var R = L[bits(e, d, I)];
						d += R & 15;
						var w = R >> 4;
						if (w < 16) M[P++] = w;
						else {
							var z = 0, B = 0;
							for (w == 16 ? (B = 3 + bits(e, d, 3), d += 2, z = M[P - 1]) : w == 17 ? (B = 3 + bits(e, d, 7), d += 3) : w == 18 && (B = 11 + bits(e, d, 127), d += 7); B--;) M[P++] = z;
						}
					}
					var V = M.subarray(0, k), H = M.subarray(k);
					b = max(V), x = max(H), _ = hMap(V, b, 1), y = hMap(H, x, 1);
				} else err(1);
				if (d > S) {
					c && err(0);
					break;
				}
			}
			s && cbuf(g + 131072);
			for (var U = (1 << b) - 1, W = (1 << x) - 1, G = d;; G = d) {
				var z = _[bits16(e, d) & U], K = z >> 4;
				if (d += z & 15, d > S) {
					c && err(0);
					break;
				}
				if (z || err(2), K < 256) n[g++] = K;
				else if (K == 256) {
					G = d, _ = null;
					break;
				} else {
					var q = K - 254;
					if (K > 264) {
						var P = K - 257, J = f[P];
						q = bits(e, d, (1 << J) - 1) + h[P], d += J;
					}
					var Y = y[bits16(e, d) & W], X = Y >> 4;
					Y || err(3), d += Y & 15;
					var H = v[X];
					if (X > 3) {
						var J = p[X];
						H += bits16(e, d) & (1 << J) - 1, d += J;
					}
					if (d > S) {
						c && err(0);
						break;
					}
					s && cbuf(g + 131072);
					var Z = g + q;
					if (g < H) {
						var Q = a - H, $ = Math.min(H, Z);
						for (Q + g < 0 && err(3); g < $; ++g) n[g] = r[Q + g];
					}
					for (; g < Z; ++g) n[g] = n[g - H];
				}
			}
			t.l = _, t.p = G, t.b = g, t.f = u, _ && (u = 1, t.m = b, t.d = y, t.n = x);
		} while (!u);
		return g != n.length && o ? slc(n, 0, g) : n.subarray(0, g);
	}, O = new l(0), mrg = function(e, t) {
		var n = {};
		for (var r in e) n[r] = e[r];
		for (var r in t) n[r] = t[r];
		return n;
	}, wcln = function(e, t, n) {
		for (var r = e(), i = e.toString(), a = i.slice(i.indexOf("[") + 1, i.lastIndexOf("]")).replace(/\s+/g, "").split(","), o = 0; o < r.length; ++o) {
			var s = r[o], c = a[o];
			if (typeof s == "function") {
				t += ";" + c + "=";
				var l = s.toString();
				if (s.prototype) {
					if (l.indexOf("[native code]") != -1) {
						var u = l.indexOf(" ", 8) + 1;
						t += l.slice(u, l.indexOf("(", u));
					} else for (var d in t += l, s.prototype) t += ";" + c + ".prototype." + d + "=" + s.prototype[d].toString();
				} else t += l;
			} else n[c] = s;
		}
		return t;
	}, k = [], cbfs = function(e) {
		var t = [];
		for (var n in e) e[n].buffer && t.push((e[n] = new e[n].constructor(e[n])).buffer);
		return t;
	}, wrkr = function(e, t, n, r) {
		if (!k[n]) {
			for (var i = "", a = {}, o = e.length - 1, s = 0; s < o; ++s) i = wcln(e[s], i, a);
			k[n] = {
				c: wcln(e[o], i, a),
				e: a
			};
		}
		var l = mrg({}, k[n].e);
		return c(k[n].c + ";onmessage=function(e){for(var k in e.data)self[k]=e.data[k];onmessage=" + t.toString() + "}", n, l, cbfs(l), r);
	}, bInflt = function() {
		return [
			l,
			u,
			d,
			f,
			p,
			m,
			h,
			v,
			T,
			E,
			b,
			D,
			hMap,
			max,
			bits,
			bits16,
			shft,
			slc,
			err,
			inflt,
			inflateSync,
			pbf,
			gopt
		];
	}, pbf = function(e) {
		return postMessage(e, [e.buffer]);
	}, gopt = function(e) {
		return e && {
			out: e.size && new l(e.size),
			dictionary: e.dictionary
		};
	}, cbify = function(e, t, n, r, i, a) {
		var o = wrkr(n, r, i, function(e, t) {
			o.terminate(), a(e, t);
		});
		return o.postMessage([e, t], t.consume ? [e.buffer] : []), function() {
			o.terminate();
		};
	}, b2 = function(e, t) {
		return e[t] | e[t + 1] << 8;
	}, b4 = function(e, t) {
		return (e[t] | e[t + 1] << 8 | e[t + 2] << 16 | e[t + 3] << 24) >>> 0;
	}, b8 = function(e, t) {
		return b4(e, t) + b4(e, t + 4) * 4294967296;
	};
	function inflate(e, t, n) {
		return n || (n = t, t = {}), typeof n != "function" && err(7), cbify(e, t, [bInflt], function(e) {
			return pbf(inflateSync(e.data[0], gopt(e.data[1])));
		}, 1, n);
	}
	function inflateSync(e, t) {
		return inflt(e, { i: 2 }, t && t.out, t && t.dictionary);
	}
	var A = typeof TextDecoder < "u" && new TextDecoder();
	try {
		A.decode(O, { stream: !0 });
	} catch {}
	var dutf8 = function(e) {
		for (var t = "", n = 0;;) {
			var r = e[n++], i = (r > 127) + (r > 223) + (r > 239);
			if (n + i > e.length) return {
				s: t,
				r: slc(e, n - 1)
			};
			i ? i == 3 ? (r = ((r & 15) << 18 | (e[n++] & 63) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) - 65536, t += String.fromCharCode(55296 | r >> 10, 56320 | r & 1023)) : i & 1 ? t += String.fromCharCode((r & 31) << 6 | e[n++] & 63) : t += String.fromCharCode((r & 15) << 12 | (e[n++] & 63) << 6 | e[n++] & 63) : t += String.fromCharCode(r);
		}
	};
	function strFromU8(e, t) {
		if (t) {
			for (var n = "", r = 0; r < e.length; r += 16384) n += String.fromCharCode.apply(null, e.subarray(r, r + 16384));
			return n;
		}
		if (A) return A.decode(e);
		var i = dutf8(e), a = i.s, n = i.r;
		return n.length && err(8), a;
	}
	var slzh = function(e, t) {
		return t + 30 + b2(e, t + 26) + b2(e, t + 28);
	}, zh = function(e, t, n) {
		var r = b2(e, t + 28), i = b2(e, t + 30), a = strFromU8(e.subarray(t + 46, t + 46 + r), !(b2(e, t + 8) & 2048)), o = t + 46 + r, s = z64hs(e, o, i, n, b4(e, t + 20), b4(e, t + 24), b4(e, t + 42)), c = s[0], l = s[1], u = s[2];
		return [
			b2(e, t + 10),
			c,
			l,
			a,
			o + i + b2(e, t + 32),
			u
		];
	}, z64hs = function(e, t, n, r, i, a, o) {
		var s = i == 4294967295, c = a == 4294967295, l = o == 4294967295, u = t + n, d = s + c + l;
		if (r && d) {
			for (; t + 4 < u; t += 4 + b2(e, t + 2)) if (b2(e, t) == 1) return [
				s ? b8(e, t + 4 + 8 * c) : i,
				c ? b8(e, t + 4) : a,
				l ? b8(e, t + 4 + 8 * (c + s)) : o,
				1
			];
			r < 2 && err(13);
		}
		return [
			i,
			a,
			o,
			0
		];
	}, j = typeof queueMicrotask == "function" ? queueMicrotask : typeof setTimeout == "function" ? setTimeout : function(e) {
		e();
	};
	function unzip(e, t, n) {
		n || (n = t, t = {}), typeof n != "function" && err(7);
		var r = [], tAll = function() {
			for (var e = 0; e < r.length; ++e) r[e]();
		}, i = {}, cbd = function(e, t) {
			j(function() {
				n(e, t);
			});
		};
		j(function() {
			cbd = n;
		});
		for (var a = e.length - 22; b4(e, a) != 101010256; --a) if (!a || e.length - a > 65558) return cbd(err(13, 0, 1), null), tAll;
		var o = b2(e, a + 8);
		if (o) {
			var s = o, c = b4(e, a + 16), u = b4(e, a - 20) == 117853008;
			if (u) {
				var d = b4(e, a - 12);
				u = b4(e, d) == 101075792, u && (s = o = b4(e, d + 32), c = b4(e, d + 48));
			}
			for (var f = t && t.filter, _loop_3 = function(t) {
				var n = zh(e, c, u), a = n[0], s = n[1], d = n[2], p = n[3], m = n[4], h = n[5], g = slzh(e, h);
				c = m;
				var cbl = function(e, t) {
					e ? (tAll(), cbd(e, null)) : (t && (i[p] = t), --o || cbd(null, i));
				};
				if (!f || f({
					name: p,
					size: s,
					originalSize: d,
					compression: a
				})) {
					if (!a) cbl(null, slc(e, g, g + s));
					else if (a == 8) {
						var _ = e.subarray(g, g + s);
						if (d < 524288 || s > .8 * d) try {
							cbl(null, inflateSync(_, { out: new l(d) }));
						} catch (e) {
							cbl(e, null);
						}
						else r.push(inflate(_, { size: d }, cbl));
					} else cbl(err(14, "unknown compression type " + a, 1), null);
				} else cbl(null, null);
			}, p = 0; p < s; ++p) _loop_3(p);
		} else cbd(null, {});
		return tAll;
	}
	function unzipSync(e, t) {
		for (var n = {}, r = e.length - 22; b4(e, r) != 101010256; --r) (!r || e.length - r > 65558) && err(13);
		var i = b2(e, r + 8);
		if (!i) return {};
		var a = b4(e, r + 16), o = b4(e, r - 20) == 117853008;
		if (o) {
			var s = b4(e, r - 12);
			o = b4(e, s) == 101075792, o && (i = b4(e, s + 32), a = b4(e, s + 48));
		}
		for (var c = t && t.filter, u = 0; u < i; ++u) {
			var d = zh(e, a, o), f = d[0], p = d[1], m = d[2], h = d[3], g = d[4], _ = d[5], v = slzh(e, _);
			a = g, (!c || c({
				name: h,
				size: p,
				originalSize: m,
				compression: f
			})) && (f ? f == 8 ? n[h] = inflateSync(e.subarray(v, v + p), { out: new l(m) }) : err(14, "unknown compression type " + f) : n[h] = slc(e, v, v + p));
		}
		return n;
	}
}) };
