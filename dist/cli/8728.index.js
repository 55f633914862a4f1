export const id = 8728;
export const ids = [8728];
export const modules = { 8728: (function(e, t, n) {
	(function(t, n) {
		typeof define == "function" && define.amd ? define([], n) : e.exports = n();
	})(this, function moduleFactory() {
		var e = (function() {
			return typeof self < "u" ? self : typeof window < "u" ? window : e === void 0 ? {} : e;
		})();
		function getWorkerBlob() {
			var t = e.URL || e.webkitURL || null, n = moduleFactory.toString();
			return o.BLOB_URL ||= t.createObjectURL(new Blob([
				"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
				"(",
				n,
				")();"
			], { type: "text/javascript" }));
		}
		var t = !e.document && !!e.postMessage, r = e.IS_PAPA_WORKER || !1, i = {}, a = 0, o = {};
		o.parse = CsvToJson, o.unparse = JsonToCsv, o.RECORD_SEP = "", o.UNIT_SEP = "", o.BYTE_ORDER_MARK = "﻿", o.BAD_DELIMITERS = [
			"\r",
			"\n",
			"\"",
			o.BYTE_ORDER_MARK
		], o.WORKERS_SUPPORTED = !t && !!e.Worker, o.NODE_STREAM_INPUT = 1, o.LocalChunkSize = 10485760, o.RemoteChunkSize = 5242880, o.DefaultDelimiter = ",", o.Parser = Parser, o.ParserHandle = ParserHandle, o.NetworkStreamer = NetworkStreamer, o.FileStreamer = FileStreamer, o.StringStreamer = StringStreamer, o.ReadableStreamStreamer = ReadableStreamStreamer, typeof PAPA_BROWSER_CONTEXT > "u" && (o.DuplexStreamStreamer = DuplexStreamStreamer), r && (e.onmessage = workerThreadReceivedMessage);
		function stripBom(e) {
			return e.charCodeAt(0) === 65279 ? e.slice(1) : e;
		}
		function CsvToJson(t, n) {
			n ||= {};
			var r = n.dynamicTyping || !1;
			if (isFunction(r) && (n.dynamicTypingFunction = r, r = {}), n.dynamicTyping = r, n.transform = isFunction(n.transform) ? n.transform : !1, n.downloadTimeout !== void 0) {
				var i = parseInt(n.downloadTimeout);
				if (isNaN(i)) throw Error("Config downloadTimeout value (" + n.downloadTimeout + ") not parsable by parseInt(val).");
				n.downloadTimeout = i;
			}
			if (n.worker && o.WORKERS_SUPPORTED) {
				var a = newWorker();
				a.userStep = n.step, a.userChunk = n.chunk, a.userComplete = n.complete, a.userError = n.error, n.step = isFunction(n.step), n.chunk = isFunction(n.chunk), n.complete = isFunction(n.complete), n.error = isFunction(n.error), delete n.worker, a.postMessage({
					input: t,
					config: n,
					workerId: a.id
				});
			} else {
				var s = null;
				return t === o.NODE_STREAM_INPUT && typeof PAPA_BROWSER_CONTEXT > "u" ? (s = new DuplexStreamStreamer(n), s.getStream()) : (typeof t == "string" ? (t = stripBom(t), s = n.download ? new NetworkStreamer(n) : new StringStreamer(n)) : t.readable === !0 && isFunction(t.read) && isFunction(t.on) ? s = new ReadableStreamStreamer(n) : (e.File && t instanceof File || t instanceof Object) && (s = new FileStreamer(n)), s.stream(t));
			}
		}
		function JsonToCsv(e, t) {
			var n = !1, r = !0, i = ",", a = "\r\n", s = "\"", c = s + s, l = !1, u = null, d = !1;
			unpackConfig();
			var f = new RegExp(escapeRegExp(s), "g");
			if (typeof e == "string" && (e = JSON.parse(e)), Array.isArray(e)) {
				if (!e.length) return serialize(u, e, l);
				if (Array.isArray(e[0])) return serialize(null, e, l);
				if (typeof e[0] == "object") return serialize(u || Object.keys(e[0]), e, l);
			} else if (typeof e == "object") return typeof e.data == "string" && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || u), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : typeof e.data[0] == "object" ? Object.keys(e.data[0]) : []), !Array.isArray(e.data[0]) && typeof e.data[0] != "object" && (e.data = [e.data])), serialize(e.fields || [], e.data || [], l);
			throw Error("Unable to serialize unrecognized input");
			function unpackConfig() {
				if (typeof t == "object") {
					if (typeof t.delimiter == "string" && !o.BAD_DELIMITERS.filter(function(e) {
						return t.delimiter.indexOf(e) !== -1;
					}).length && (i = t.delimiter), (typeof t.quotes == "boolean" || typeof t.quotes == "function" || Array.isArray(t.quotes)) && (n = t.quotes), (typeof t.skipEmptyLines == "boolean" || typeof t.skipEmptyLines == "string") && (l = t.skipEmptyLines), typeof t.newline == "string" && (a = t.newline), typeof t.quoteChar == "string" && (s = t.quoteChar, c = s + s), typeof t.header == "boolean" && (r = t.header), Array.isArray(t.columns)) {
						if (t.columns.length === 0) throw Error("Option columns is empty");
						u = t.columns;
					}
					t.escapeChar !== void 0 && (c = t.escapeChar + s), t.escapeFormulae instanceof RegExp ? d = t.escapeFormulae : typeof t.escapeFormulae == "boolean" && t.escapeFormulae && (d = /^[=+\-@\t\r].*$/);
				}
			}
			function serialize(e, t, n) {
				var o = "";
				typeof e == "string" && (e = JSON.parse(e)), typeof t == "string" && (t = JSON.parse(t));
				var s = Array.isArray(e) && e.length > 0, c = !Array.isArray(t[0]);
				if (s && r) {
					for (var l = 0; l < e.length; l++) l > 0 && (o += i), o += safe(e[l], l);
					t.length > 0 && (o += a);
				}
				for (var u = 0; u < t.length; u++) {
					var d = s ? e.length : t[u].length, f = !1, p = s ? Object.keys(t[u]).length === 0 : t[u].length === 0;
					if (n && !s && (f = n === "greedy" ? t[u].join("").trim() === "" : t[u].length === 1 && (t[u][0] === null || t[u][0] === void 0 || t[u][0].length === 0)), n === "greedy" && s) {
						for (var m = [], h = 0; h < d; h++) {
							var g = c ? e[h] : h;
							m.push(t[u][g]);
						}
						f = m.join("").trim() === "";
					}
					if (!f) {
						for (var _ = 0; _ < d; _++) {
							_ > 0 && !p && (o += i);
							var v = s && c ? e[_] : _;
							o += safe(t[u][v], _);
						}
						u < t.length - 1 && (!n || d > 0 && !p) && (o += a);
					}
				}
				return o;
			}
			function safe(e, t) {
				if (e == null) return "";
				if (e.constructor === Date) return isNaN(e.getTime()) ? "" : e.toISOString();
				var r = !1, a = e.toString();
				d && typeof e != "number" && typeof e != "bigint" && typeof e != "boolean" && d.test(a) && (a = "'" + a, e = a, r = !0);
				var l = a.replace(f, c);
				return r = r || n === !0 || typeof n == "function" && n(e, t) || Array.isArray(n) && n[t] || hasAny(l, o.BAD_DELIMITERS) || l.indexOf(i) > -1 || a.indexOf(s) > -1 || l.charAt(0) === " " || l.charAt(l.length - 1) === " ", r ? s + l + s : l;
			}
			function hasAny(e, t) {
				for (var n = 0; n < t.length; n++) if (e.indexOf(t[n]) > -1) return !0;
				return !1;
			}
		}
		function ChunkStreamer(t) {
			this._handle = null, this._finished = !1, this._completed = !1, this._halted = !1, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = !0, this._completeResults = {
				data: [],
				errors: [],
				meta: {}
			}, replaceConfig.call(this, t), this.parseChunk = function(t, n) {
				let i = parseInt(this._config.skipFirstNLines) || 0;
				if (this.isFirstChunk && i > 0) {
					let e = this._config.newline;
					if (!e) {
						let n = this._config.quoteChar || "\"";
						e = this._handle.guessLineEndings(t, n);
					}
					t = [...t.split(e).slice(i)].join(e);
				}
				if (this.isFirstChunk && isFunction(this._config.beforeFirstChunk)) {
					var a = this._config.beforeFirstChunk(t);
					a !== void 0 && (t = a);
				}
				this.isFirstChunk = !1, this._halted = !1;
				var s = this._partialLine + t;
				this._partialLine = "";
				var c = this._handle.parse(s, this._baseIndex, !this._finished);
				if (this._handle.paused() || this._handle.aborted()) this._halted = !0;
				else {
					var l = c.meta.cursor;
					this._finished || (this._partialLine = s.substring(l - this._baseIndex), this._baseIndex = l), c && c.data && (this._rowCount += c.data.length);
					var u = this._finished || this._config.preview && this._rowCount >= this._config.preview;
					if (r) e.postMessage({
						results: c,
						workerId: o.WORKER_ID,
						finished: u
					});
					else if (isFunction(this._config.chunk) && !n) {
						if (this._config.chunk(c, this._handle), this._handle.paused() || this._handle.aborted()) {
							this._halted = !0;
							return;
						}
						c = void 0, this._completeResults = void 0;
					}
					return !this._config.step && !this._config.chunk && (this._completeResults.data = this._completeResults.data.concat(c.data), this._completeResults.errors = this._completeResults.errors.concat(c.errors), this._completeResults.meta = c.meta), this._completed || !u || !isFunction(this._config.complete) || c && c.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = !0), u || c && c.meta.paused || this._nextChunk(), c;
				}
			}, this._sendError = function(t) {
				isFunction(this._config.error) ? this._config.error(t) : r && this._config.error && e.postMessage({
					workerId: o.WORKER_ID,
					error: t,
					finished: !1
				});
			};
			function replaceConfig(e) {
				var t = copy(e);
				t.chunkSize = parseInt(t.chunkSize), !e.step && !e.chunk && (t.chunkSize = null), this._handle = new ParserHandle(t), this._handle.streamer = this, this._config = t;
			}
		}
		function NetworkStreamer(e) {
			e ||= {}, e.chunkSize || (e.chunkSize = o.RemoteChunkSize), ChunkStreamer.call(this, e);
			var n;
			this._nextChunk = t ? function() {
				this._readChunk(), this._chunkLoaded();
			} : function() {
				this._readChunk();
			}, this.stream = function(e) {
				this._input = e, this._nextChunk();
			}, this._readChunk = function() {
				if (this._finished) this._chunkLoaded();
				else {
					if (n = new XMLHttpRequest(), this._config.withCredentials && (n.withCredentials = this._config.withCredentials), t || (n.onload = bindFunction(this._chunkLoaded, this), n.onerror = bindFunction(this._chunkError, this)), n.ontimeout = bindFunction(this._chunkTimeout, this), n.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !t), this._config.downloadTimeout && !t && (n.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
						var e = this._config.downloadRequestHeaders;
						for (var r in e) n.setRequestHeader(r, e[r]);
					}
					if (this._config.chunkSize) {
						var i = this._start + this._config.chunkSize - 1;
						n.setRequestHeader("Range", "bytes=" + this._start + "-" + i);
					}
					try {
						n.send(this._config.downloadRequestBody);
					} catch (e) {
						this._chunkError(e.message);
					}
					t && n.status === 0 && this._chunkError();
				}
			}, this._chunkLoaded = function() {
				n.readyState === 4 && (n.status < 200 || n.status >= 400 ? this._chunkError() : (this._start += this._config.chunkSize ? this._config.chunkSize : n.responseText.length, this._finished = !this._config.chunkSize || this._start >= getFileSize(n), this.parseChunk(n.responseText)));
			}, this._chunkError = function(e) {
				var t = n.statusText || e;
				this._sendError(Error(t));
			}, this._chunkTimeout = function() {
				this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
			};
			function getFileSize(e) {
				var t = e.getResponseHeader("Content-Range");
				return t === null ? -1 : parseInt(t.substring(t.lastIndexOf("/") + 1));
			}
		}
		NetworkStreamer.prototype = Object.create(ChunkStreamer.prototype), NetworkStreamer.prototype.constructor = NetworkStreamer;
		function FileStreamer(e) {
			e ||= {}, e.chunkSize || (e.chunkSize = o.LocalChunkSize), ChunkStreamer.call(this, e);
			var t, n, r = typeof FileReader < "u";
			this.stream = function(e) {
				this._input = e, n = e.slice || e.webkitSlice || e.mozSlice, r ? (t = new FileReader(), t.onload = bindFunction(this._chunkLoaded, this), t.onerror = bindFunction(this._chunkError, this)) : t = new FileReaderSync(), this._nextChunk();
			}, this._nextChunk = function() {
				!this._finished && (!this._config.preview || this._rowCount < this._config.preview) && this._readChunk();
			}, this._readChunk = function() {
				var e = this._input;
				if (this._config.chunkSize) {
					var i = Math.min(this._start + this._config.chunkSize, this._input.size);
					e = n.call(e, this._start, i);
				}
				var a = t.readAsText(e, this._config.encoding);
				r || this._chunkLoaded({ target: { result: a } });
			}, this._chunkLoaded = function(e) {
				this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e.target.result);
			}, this._chunkError = function() {
				this._sendError(t.error);
			};
		}
		FileStreamer.prototype = Object.create(ChunkStreamer.prototype), FileStreamer.prototype.constructor = FileStreamer;
		function StringStreamer(e) {
			e ||= {}, ChunkStreamer.call(this, e);
			var t;
			this.stream = function(e) {
				return t = e, this._nextChunk();
			}, this._nextChunk = function() {
				if (!this._finished) {
					var e = this._config.chunkSize, n;
					return e ? (n = t.substring(0, e), t = t.substring(e)) : (n = t, t = ""), this._finished = !t, this.parseChunk(n);
				}
			};
		}
		StringStreamer.prototype = Object.create(StringStreamer.prototype), StringStreamer.prototype.constructor = StringStreamer;
		function ReadableStreamStreamer(e) {
			e ||= {}, ChunkStreamer.call(this, e);
			var t = [], n = !0, r = !1;
			this.pause = function() {
				ChunkStreamer.prototype.pause.apply(this, arguments), this._input.pause();
			}, this.resume = function() {
				ChunkStreamer.prototype.resume.apply(this, arguments), this._input.resume();
			}, this.stream = function(e) {
				this._input = e, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
			}, this._checkIsFinished = function() {
				r && t.length === 1 && (this._finished = !0);
			}, this._nextChunk = function() {
				this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : n = !0;
			}, this._streamData = bindFunction(function(e) {
				try {
					t.push(typeof e == "string" ? e : e.toString(this._config.encoding)), n && (n = !1, this._checkIsFinished(), this.parseChunk(t.shift()));
				} catch (e) {
					this._streamError(e);
				}
			}, this), this._streamError = bindFunction(function(e) {
				this._streamCleanUp(), this._sendError(e);
			}, this), this._streamEnd = bindFunction(function() {
				this._streamCleanUp(), r = !0, this._streamData("");
			}, this), this._streamCleanUp = bindFunction(function() {
				this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
			}, this);
		}
		ReadableStreamStreamer.prototype = Object.create(ChunkStreamer.prototype), ReadableStreamStreamer.prototype.constructor = ReadableStreamStreamer;
		function DuplexStreamStreamer(e) {
			var t = n(2203).Duplex, r = copy(e), i = !0, a = !1, o = [], s = null;
			this._onCsvData = function(e) {
				var t = e.data;
				!s.push(t) && !this._handle.paused() && this._handle.pause();
			}, this._onCsvComplete = function() {
				s.push(null);
			}, r.step = bindFunction(this._onCsvData, this), r.complete = bindFunction(this._onCsvComplete, this), ChunkStreamer.call(this, r), this._nextChunk = function() {
				a && o.length === 1 && (this._finished = !0), o.length ? o.shift()() : i = !0;
			}, this._addToParseQueue = function(e, t) {
				o.push(bindFunction(function() {
					if (this.parseChunk(typeof e == "string" ? e : e.toString(r.encoding)), isFunction(t)) return t();
				}, this)), i && (i = !1, this._nextChunk());
			}, this._onRead = function() {
				this._handle.paused() && this._handle.resume();
			}, this._onWrite = function(e, t, n) {
				this._addToParseQueue(e, n);
			}, this._onWriteComplete = function() {
				a = !0, this._addToParseQueue("");
			}, this.getStream = function() {
				return s;
			}, s = new t({
				readableObjectMode: !0,
				decodeStrings: !1,
				read: bindFunction(this._onRead, this),
				write: bindFunction(this._onWrite, this)
			}), s.once("finish", bindFunction(this._onWriteComplete, this));
		}
		typeof PAPA_BROWSER_CONTEXT > "u" && (DuplexStreamStreamer.prototype = Object.create(ChunkStreamer.prototype), DuplexStreamStreamer.prototype.constructor = DuplexStreamStreamer);
		function ParserHandle(e) {
			var t = 2 ** 53, n = -t, r = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, i = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, a = this, s = 0, c = 0, l, u, d = !1, f = !1, p, m = [], h = {
				data: [],
				errors: [],
				meta: {}
			};
			if (isFunction(e.step)) {
				var g = e.step;
				e.step = function(t) {
					if (h = t, needsHeaderRow()) processResults();
					else {
						if (processResults(), h.data.length === 0) return;
						s += t.data.length, e.preview && s > e.preview ? u.abort() : (h.data = h.data[0], g(h, a));
					}
				};
			}
			this.parse = function(t, n, r) {
				var i = e.quoteChar || "\"";
				if (e.newline ||= this.guessLineEndings(t, i), p = !1, e.delimiter) isFunction(e.delimiter) && (e.delimiter = e.delimiter(t), h.meta.delimiter = e.delimiter);
				else {
					var a = guessDelimiter(t, e.newline, e.skipEmptyLines, e.comments, e.delimitersToGuess);
					a.successful ? e.delimiter = a.bestDelimiter : (p = !0, e.delimiter = o.DefaultDelimiter), h.meta.delimiter = e.delimiter;
				}
				var s = copy(e);
				return s.header = needsHeaderRow(), e.preview && e.header && s.preview++, l = t, u = new Parser(s), h = u.parse(l, n, r), processResults(), d ? { meta: { paused: !0 } } : h || { meta: { paused: !1 } };
			}, this.paused = function() {
				return d;
			}, this.pause = function() {
				d = !0, u.abort(), l = isFunction(e.chunk) ? "" : l.substring(u.getCharIndex());
			}, this.resume = function() {
				a.streamer._halted ? (d = !1, a.streamer.parseChunk(l, !0)) : setTimeout(a.resume, 3);
			}, this.aborted = function() {
				return f;
			}, this.abort = function() {
				f = !0, u.abort(), h.meta.aborted = !0, isFunction(e.complete) && e.complete(h), l = "";
			}, this.guessLineEndings = function(e, t) {
				e = e.substring(0, 1048576);
				var n = RegExp(escapeRegExp(t) + "([^]*?)" + escapeRegExp(t), "gm");
				e = e.replace(n, "");
				var r = e.split("\r"), i = e.split("\n"), a = i.length > 1 && i[0].length < r[0].length;
				if (r.length === 1 || a) return "\n";
				for (var o = 0, s = 0; s < r.length; s++) r[s][0] === "\n" && o++;
				return o >= r.length / 2 ? "\r\n" : "\r";
			};
			function testEmptyLine(t) {
				return e.skipEmptyLines === "greedy" ? t.join("").trim() === "" : t.length === 1 && t[0].length === 0;
			}
			function testFloat(e) {
				if (r.test(e)) {
					var i = parseFloat(e);
					if (i > n && i < t) return !0;
				}
				return !1;
			}
			function processResults() {
				return h && p && (addError("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + o.DefaultDelimiter + "'"), p = !1), e.skipEmptyLines && (h.data = h.data.filter(function(e) {
					return !testEmptyLine(e);
				})), needsHeaderRow() && fillHeaderFields(), applyHeaderAndDynamicTypingAndTransformation();
			}
			function needsHeaderRow() {
				return e.header && m.length === 0;
			}
			function fillHeaderFields() {
				if (!h) return;
				function addHeader(e) {
					m.push(e);
				}
				if (Array.isArray(h.data[0])) {
					for (var e = 0; needsHeaderRow() && e < h.data.length; e++) h.data[e].forEach(addHeader);
					h.data.splice(0, 1);
				} else h.data.forEach(addHeader);
			}
			function shouldApplyDynamicTyping(t) {
				return e.dynamicTypingFunction && e.dynamicTyping[t] === void 0 && (e.dynamicTyping[t] = e.dynamicTypingFunction(t)), (e.dynamicTyping[t] || e.dynamicTyping) === !0;
			}
			function parseDynamic(e, t) {
				return shouldApplyDynamicTyping(e) ? t === "true" || t === "TRUE" ? !0 : t === "false" || t === "FALSE" ? !1 : testFloat(t) ? parseFloat(t) : i.test(t) ? new Date(t) : t === "" ? null : t : t;
			}
			function applyHeaderAndDynamicTypingAndTransformation() {
				if (!h || !e.header && !e.dynamicTyping && !e.transform) return h;
				function processRow(t, n) {
					for (var r = e.header ? {} : [], i = 0; i < t.length; i++) {
						var a = i, o = t[i];
						e.header && (a = i >= m.length ? "__parsed_extra" : m[i]), e.transform && (o = e.transform(o, a)), o = parseDynamic(a, o), a === "__parsed_extra" ? (r[a] = r[a] || [], r[a].push(o)) : r[a] = o;
					}
					return e.header && (i > m.length ? addError("FieldMismatch", "TooManyFields", "Too many fields: expected " + m.length + " fields but parsed " + i, c + n) : i < m.length && addError("FieldMismatch", "TooFewFields", "Too few fields: expected " + m.length + " fields but parsed " + i, c + n)), r;
				}
				var t = 1;
				return !h.data.length || Array.isArray(h.data[0]) ? (h.data = h.data.map(processRow), t = h.data.length) : h.data = processRow(h.data, 0), e.header && h.meta && (h.meta.fields = m), c += t, h;
			}
			function guessDelimiter(t, n, r, i, a) {
				var s, c, l, u;
				a ||= [
					",",
					"	",
					"|",
					";",
					o.RECORD_SEP,
					o.UNIT_SEP
				];
				for (var d = 0; d < a.length; d++) {
					var f = a[d], p = 0, m = 0, h = 0;
					l = void 0;
					for (var g = new Parser({
						comments: i,
						delimiter: f,
						newline: n,
						preview: 10
					}).parse(t), _ = 0; _ < g.data.length; _++) if (r && testEmptyLine(g.data[_])) h++;
					else {
						var v = g.data[_].length;
						m += v, l === void 0 ? l = v : v > 0 && (p += Math.abs(v - l), l = v);
					}
					g.data.length > 0 && (m /= g.data.length - h), m > 1.99 && (c === void 0 || p < c || p === c && m > u) && (c = p, s = f, u = m);
				}
				return e.delimiter = s, {
					successful: !!s,
					bestDelimiter: s
				};
			}
			function addError(e, t, n, r) {
				var i = {
					type: e,
					code: t,
					message: n
				};
				r !== void 0 && (i.row = r), h.errors.push(i);
			}
		}
		function escapeRegExp(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function Parser(e) {
			e ||= {};
			var t = e.delimiter, n = e.newline, r = e.comments, i = e.step, a = e.preview, s = e.fastMode, c, l = null, u = !1;
			c = e.quoteChar === void 0 || e.quoteChar === null ? "\"" : e.quoteChar;
			var d = c;
			if (e.escapeChar !== void 0 && (d = e.escapeChar), (typeof t != "string" || o.BAD_DELIMITERS.indexOf(t) > -1) && (t = ","), r === t) throw Error("Comment character same as delimiter");
			r === !0 ? r = "#" : (typeof r != "string" || o.BAD_DELIMITERS.indexOf(r) > -1) && (r = !1), n !== "\n" && n !== "\r" && n !== "\r\n" && (n = "\n");
			var f = 0, p = !1;
			this.parse = function(o, m, h) {
				if (typeof o != "string") throw Error("Input must be a string");
				var g = o.length, _ = t.length, v = n.length, y = r.length, b = isFunction(i);
				f = 0;
				var x = [], S = [], C = [], w = 0;
				if (!o) return returnable();
				if (s || s !== !1 && o.indexOf(c) === -1) {
					for (var T = o.split(n), E = 0; E < T.length; E++) {
						if (C = T[E], f += C.length, E !== T.length - 1) f += n.length;
						else if (h) return returnable();
						if (!(r && C.substring(0, y) === r)) {
							if (b) {
								if (x = [], pushRow(C.split(t)), doStep(), p) return returnable();
							} else pushRow(C.split(t));
							if (a && E >= a) return x = x.slice(0, a), returnable(!0);
						}
					}
					return returnable();
				}
				for (var D = o.indexOf(t, f), O = o.indexOf(n, f), k = new RegExp(escapeRegExp(d) + escapeRegExp(c), "g"), A = o.indexOf(c, f);;) if (o[f] === c) for (A = f, f++;;) {
					if (A = o.indexOf(c, A + 1), A === -1) return h || S.push({
						type: "Quotes",
						code: "MissingQuotes",
						message: "Quoted field unterminated",
						row: x.length,
						index: f
					}), finish();
					if (A === g - 1) return finish(o.substring(f, A).replace(k, c));
					if (c === d && o[A + 1] === d) A++;
					else if (c === d || A === 0 || o[A - 1] !== d) {
						D !== -1 && D < A + 1 && (D = o.indexOf(t, A + 1)), O !== -1 && O < A + 1 && (O = o.indexOf(n, A + 1));
						var j = extraSpaces(O === -1 ? D : Math.min(D, O));
						if (o.substr(A + 1 + j, _) === t) {
							C.push(o.substring(f, A).replace(k, c)), f = A + 1 + j + _, o[A + 1 + j + _] !== c && (A = o.indexOf(c, f)), D !== -1 && D < f && (D = o.indexOf(t, f)), O !== -1 && O < f && (O = o.indexOf(n, f));
							break;
						}
						var M = extraSpaces(O);
						if (o.substring(A + 1 + M, A + 1 + M + v) === n) {
							if (C.push(o.substring(f, A).replace(k, c)), saveRow(A + 1 + M + v), D !== -1 && D < f && (D = o.indexOf(t, f)), A = o.indexOf(c, f), b && (doStep(), p)) return returnable();
							if (a && x.length >= a) return returnable(!0);
							break;
						}
						S.push({
							type: "Quotes",
							code: "InvalidQuotes",
							message: "Trailing quote on quoted field is malformed",
							row: x.length,
							index: f
						}), A++;
					}
				}
				else if (r && C.length === 0 && o.substring(f, f + y) === r) {
					if (O === -1) return returnable();
					f = O + v, O = o.indexOf(n, f), D !== -1 && D < f && (D = o.indexOf(t, f));
				} else if (D !== -1 && (D < O || O === -1)) C.push(o.substring(f, D)), f = D + _, D = o.indexOf(t, f);
				else if (O !== -1) {
					if (C.push(o.substring(f, O)), saveRow(O + v), b && (doStep(), p)) return returnable();
					if (a && x.length >= a) return returnable(!0);
				} else break;
				return finish();
				function pushRow(e) {
					x.push(e), w = f;
				}
				function extraSpaces(e) {
					var t = 0;
					if (e !== -1) {
						var n = o.substring(A + 1, e);
						n && n.trim() === "" && (t = n.length);
					}
					return t;
				}
				function finish(e) {
					return h || (e === void 0 && (e = o.substring(f)), C.push(e), f = g, pushRow(C), b && doStep()), returnable();
				}
				function saveRow(e) {
					f = e, pushRow(C), C = [], O = o.indexOf(n, f);
				}
				function returnable(r) {
					if (e.header && !m && x.length && !u) {
						let t = x[0], n = Object.create(null), r = new Set(t), i = !1;
						for (let a = 0; a < t.length; a++) {
							let o = stripBom(t[a]);
							if (isFunction(e.transformHeader) && (o = e.transformHeader(o, a)), !n[o]) n[o] = 1, t[a] = o;
							else {
								let e, s = n[o];
								do
									e = `${o}_${s}`, s++;
								while (r.has(e));
								r.add(e), t[a] = e, n[o]++, i = !0, l === null && (l = {}), l[e] = o;
							}
							r.add(o);
						}
						i && console.warn("Duplicate headers found and renamed."), u = !0;
					}
					return {
						data: x,
						errors: S,
						meta: {
							delimiter: t,
							linebreak: n,
							aborted: p,
							truncated: !!r,
							cursor: w + (m || 0),
							renamedHeaders: l
						}
					};
				}
				function doStep() {
					i(returnable()), x = [], S = [];
				}
			}, this.abort = function() {
				p = !0;
			}, this.getCharIndex = function() {
				return f;
			};
		}
		function newWorker() {
			if (!o.WORKERS_SUPPORTED) return !1;
			var t = getWorkerBlob(), n = new e.Worker(t);
			return n.onmessage = mainThreadReceivedMessage, n.id = a++, i[n.id] = n, n;
		}
		function mainThreadReceivedMessage(e) {
			var t = e.data, n = i[t.workerId], r = !1;
			if (t.error) n.userError(t.error, t.file);
			else if (t.results && t.results.data) {
				var abort = function() {
					r = !0, completeWorker(t.workerId, {
						data: [],
						errors: [],
						meta: { aborted: !0 }
					});
				}, a = {
					abort,
					pause: notImplemented,
					resume: notImplemented
				};
				if (isFunction(n.userStep)) {
					for (var o = 0; o < t.results.data.length && (n.userStep({
						data: t.results.data[o],
						errors: t.results.errors,
						meta: t.results.meta
					}, a), !r); o++);
					delete t.results;
				} else isFunction(n.userChunk) && (n.userChunk(t.results, a, t.file), delete t.results);
			}
			t.finished && !r && completeWorker(t.workerId, t.results);
		}
		function completeWorker(e, t) {
			var n = i[e];
			isFunction(n.userComplete) && n.userComplete(t), n.terminate(), delete i[e];
		}
		function notImplemented() {
			throw Error("Not implemented.");
		}
		function workerThreadReceivedMessage(t) {
			var n = t.data;
			if (o.WORKER_ID === void 0 && n && (o.WORKER_ID = n.workerId), typeof n.input == "string") e.postMessage({
				workerId: o.WORKER_ID,
				results: o.parse(n.input, n.config),
				finished: !0
			});
			else if (e.File && n.input instanceof File || n.input instanceof Object) {
				var r = o.parse(n.input, n.config);
				r && e.postMessage({
					workerId: o.WORKER_ID,
					results: r,
					finished: !0
				});
			}
		}
		function copy(e) {
			if (typeof e != "object" || !e) return e;
			var t = Array.isArray(e) ? [] : {};
			for (var n in e) t[n] = copy(e[n]);
			return t;
		}
		function bindFunction(e, t) {
			return function() {
				e.apply(t, arguments);
			};
		}
		function isFunction(e) {
			return typeof e == "function";
		}
		return o;
	});
}) };
