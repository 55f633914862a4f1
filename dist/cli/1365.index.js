export const id = 1365;
export const ids = [1365];
export const modules = {
	7855: ((e, n) => {
		function find(e, n, r) {
			if (r === void 0 && (r = Array.prototype), e && typeof r.find == "function") return r.find.call(e, n);
			for (var i = 0; i < e.length; i++) if (Object.prototype.hasOwnProperty.call(e, i)) {
				var a = e[i];
				if (n.call(void 0, a, i, e)) return a;
			}
		}
		function freeze(e, n) {
			return n === void 0 && (n = Object), n && typeof n.freeze == "function" ? n.freeze(e) : e;
		}
		function assign(e, n) {
			if (typeof e != "object" || !e) throw TypeError("target is not an object");
			for (var r in n) Object.prototype.hasOwnProperty.call(n, r) && (e[r] = n[r]);
			return e;
		}
		var r = freeze({
			HTML: "text/html",
			isHTML: function(e) {
				return e === r.HTML;
			},
			XML_APPLICATION: "application/xml",
			XML_TEXT: "text/xml",
			XML_XHTML_APPLICATION: "application/xhtml+xml",
			XML_SVG_IMAGE: "image/svg+xml"
		}), i = freeze({
			HTML: "http://www.w3.org/1999/xhtml",
			isHTML: function(e) {
				return e === i.HTML;
			},
			SVG: "http://www.w3.org/2000/svg",
			XML: "http://www.w3.org/XML/1998/namespace",
			XMLNS: "http://www.w3.org/2000/xmlns/"
		}), a = /[A-Z_a-z\xC0-\xD6\xD8-\xF6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/, o = RegExp("[\\-\\.0-9" + a.source.slice(1, -1) + "\\u00B7\\u0300-\\u036F\\u203F-\\u2040]"), s = RegExp("^" + a.source + o.source + "*(?::" + a.source + o.source + "*)?$");
		n.assign = assign, n.find = find, n.freeze = freeze, n.MIME_TYPE = r, n.NAMESPACE = i, n.nameStartChar = a, n.nameChar = o, n.tagNamePattern = s;
	}),
	4847: ((e, n, r) => {
		var i = r(7855), a = r(7311), o = r(4124), s = r(1995), c = a.DOMImplementation, l = i.NAMESPACE, u = s.ParseError, d = s.XMLReader;
		function normalizeLineEndings(e) {
			return e.replace(/\r[\n\u0085]/g, "\n").replace(/[\r\u0085\u2028]/g, "\n");
		}
		function DOMParser(e) {
			this.options = e || { locator: {} };
		}
		DOMParser.prototype.parseFromString = function(e, n) {
			var r = this.options, i = new d(), a = r.domBuilder || new DOMHandler(), s = r.errorHandler, c = r.locator, u = r.xmlns || {}, f = /\/x?html?$/.test(n), p = f ? o.HTML_ENTITIES : o.XML_ENTITIES;
			c && a.setDocumentLocator(c), i.errorHandler = buildErrorHandler(s, a, c), i.domBuilder = r.domBuilder || a, f && (u[""] = l.HTML), u.xml = u.xml || l.XML;
			var m = r.normalizeLineEndings || normalizeLineEndings;
			return e && typeof e == "string" ? i.parse(m(e), u, p) : i.errorHandler.error("invalid doc source"), a.doc;
		};
		function buildErrorHandler(e, n, r) {
			if (!e) {
				if (n instanceof DOMHandler) return n;
				e = n;
			}
			var i = {}, a = e instanceof Function;
			r ||= {};
			function build(n) {
				var o = e[n];
				!o && a && (o = e.length == 2 ? function(r) {
					e(n, r);
				} : e), i[n] = o && function(e) {
					o("[xmldom " + n + "]	" + e + _locator(r));
				} || function() {};
			}
			return build("warning"), build("error"), build("fatalError"), i;
		}
		function DOMHandler() {
			this.cdata = !1;
		}
		function position(e, n) {
			n.lineNumber = e.lineNumber, n.columnNumber = e.columnNumber;
		}
		DOMHandler.prototype = {
			startDocument: function() {
				this.doc = new c().createDocument(null, null, null), this.locator && (this.doc.documentURI = this.locator.systemId);
			},
			startElement: function(e, n, r, i) {
				var a = this.doc, o = a.createElementNS(e, r || n), s = i.length;
				appendElement(this, o), this.currentElement = o, this.locator && position(this.locator, o);
				for (var c = 0; c < s; c++) {
					var e = i.getURI(c), l = i.getValue(c), r = i.getQName(c), u = a.createAttributeNS(e, r);
					this.locator && position(i.getLocator(c), u), u.value = u.nodeValue = l, o.setAttributeNode(u);
				}
			},
			endElement: function(e, n, r) {
				var i = this.currentElement;
				i.tagName, this.currentElement = i.parentNode;
			},
			startPrefixMapping: function(e, n) {},
			endPrefixMapping: function(e) {},
			processingInstruction: function(e, n) {
				var r = this.doc.createProcessingInstruction(e, n);
				this.locator && position(this.locator, r), appendElement(this, r);
			},
			ignorableWhitespace: function(e, n, r) {},
			characters: function(e, n, r) {
				if (e = _toString.apply(this, arguments), e) {
					if (this.cdata) var i = this.doc.createCDATASection(e);
					else var i = this.doc.createTextNode(e);
					this.currentElement ? this.currentElement.appendChild(i) : /^\s*$/.test(e) && this.doc.appendChild(i), this.locator && position(this.locator, i);
				}
			},
			skippedEntity: function(e) {},
			endDocument: function() {
				this.doc.normalize();
			},
			setDocumentLocator: function(e) {
				(this.locator = e) && (e.lineNumber = 0);
			},
			comment: function(e, n, r) {
				e = _toString.apply(this, arguments);
				var i = this.doc.createComment(e);
				this.locator && position(this.locator, i), appendElement(this, i);
			},
			startCDATA: function() {
				this.cdata = !0;
			},
			endCDATA: function() {
				this.cdata = !1;
			},
			startDTD: function(e, n, r) {
				var i = this.doc.implementation;
				if (i && i.createDocumentType) {
					var a = i.createDocumentType(e, n, r);
					this.locator && position(this.locator, a), appendElement(this, a), this.doc.doctype = a;
				}
			},
			warning: function(e) {
				console.warn("[xmldom warning]	" + e, _locator(this.locator));
			},
			error: function(e) {
				console.error("[xmldom error]	" + e, _locator(this.locator));
			},
			fatalError: function(e) {
				throw new u(e, this.locator);
			}
		};
		function _locator(e) {
			if (e) return "\n@" + (e.systemId || "") + "#[line:" + e.lineNumber + ",col:" + e.columnNumber + "]";
		}
		function _toString(e, n, r) {
			return typeof e == "string" ? e.substr(n, r) : e.length >= n + r || n ? new java.lang.String(e, n, r) + "" : e;
		}
		"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(/\w+/g, function(e) {
			DOMHandler.prototype[e] = function() {
				return null;
			};
		});
		function appendElement(e, n) {
			e.currentElement ? e.currentElement.appendChild(n) : e.doc.appendChild(n);
		}
		n.DOMParser = DOMParser;
	}),
	7311: ((e, n, r) => {
		var i = r(7855), a = i.find, o = i.NAMESPACE, s = i.tagNamePattern;
		function notEmptyString(e) {
			return e !== "";
		}
		function splitOnASCIIWhitespace(e) {
			return e ? e.split(/[\t\n\f\r ]+/).filter(notEmptyString) : [];
		}
		function orderedSetReducer(e, n) {
			return e.hasOwnProperty(n) || (e[n] = !0), e;
		}
		function toOrderedSet(e) {
			if (!e) return [];
			var n = splitOnASCIIWhitespace(e);
			return Object.keys(n.reduce(orderedSetReducer, {}));
		}
		function arrayIncludes(e) {
			return function(n) {
				return e && e.indexOf(n) !== -1;
			};
		}
		function copy(e, n) {
			for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && (n[r] = e[r]);
		}
		function _extends(e, n) {
			var r = e.prototype;
			if (!(r instanceof n)) {
				function t() {}
				t.prototype = n.prototype, t = new t(), copy(r, t), e.prototype = r = t;
			}
			r.constructor != e && (typeof e != "function" && console.error("unknown Class:" + e), r.constructor = e);
		}
		var c = {}, l = c.ELEMENT_NODE = 1, u = c.ATTRIBUTE_NODE = 2, d = c.TEXT_NODE = 3, f = c.CDATA_SECTION_NODE = 4, p = c.ENTITY_REFERENCE_NODE = 5, m = c.ENTITY_NODE = 6, h = c.PROCESSING_INSTRUCTION_NODE = 7, g = c.COMMENT_NODE = 8, _ = c.DOCUMENT_NODE = 9, v = c.DOCUMENT_TYPE_NODE = 10, y = c.DOCUMENT_FRAGMENT_NODE = 11, b = c.NOTATION_NODE = 12, x = {}, S = {};
		x.INDEX_SIZE_ERR = (S[1] = "Index size error", 1), x.DOMSTRING_SIZE_ERR = (S[2] = "DOMString size error", 2);
		var C = x.HIERARCHY_REQUEST_ERR = (S[3] = "Hierarchy request error", 3);
		x.WRONG_DOCUMENT_ERR = (S[4] = "Wrong document", 4);
		var w = x.INVALID_CHARACTER_ERR = (S[5] = "Invalid character", 5);
		x.NO_DATA_ALLOWED_ERR = (S[6] = "No data allowed", 6), x.NO_MODIFICATION_ALLOWED_ERR = (S[7] = "No modification allowed", 7);
		var T = x.NOT_FOUND_ERR = (S[8] = "Not found", 8);
		x.NOT_SUPPORTED_ERR = (S[9] = "Not supported", 9);
		var E = x.INUSE_ATTRIBUTE_ERR = (S[10] = "Attribute in use", 10), D = x.INVALID_STATE_ERR = (S[11] = "Invalid state", 11);
		x.SYNTAX_ERR = (S[12] = "Syntax error", 12), x.INVALID_MODIFICATION_ERR = (S[13] = "Invalid modification", 13), x.NAMESPACE_ERR = (S[14] = "Invalid namespace", 14), x.INVALID_ACCESS_ERR = (S[15] = "Invalid access", 15);
		function DOMException(e, n) {
			if (n instanceof Error) var r = n;
			else r = this, Error.call(this, S[e]), this.message = S[e], Error.captureStackTrace && Error.captureStackTrace(this, DOMException);
			return r.code = e, n && (this.message = this.message + ": " + n), r;
		}
		DOMException.prototype = Error.prototype, copy(x, DOMException);
		function NodeList() {}
		NodeList.prototype = {
			length: 0,
			item: function(e) {
				return e >= 0 && e < this.length ? this[e] : null;
			},
			toString: function(e, n, r) {
				for (var i = !!r && !!r.requireWellFormed, a = [], o = 0; o < this.length; o++) serializeToString(this[o], a, e, n, null, i);
				return a.join("");
			},
			filter: function(e) {
				return Array.prototype.filter.call(this, e);
			},
			indexOf: function(e) {
				return Array.prototype.indexOf.call(this, e);
			}
		};
		function LiveNodeList(e, n) {
			this._node = e, this._refresh = n, _updateLiveList(this);
		}
		function _updateLiveList(e) {
			var n = e._node._inc || e._node.ownerDocument._inc;
			if (e._inc !== n) {
				var r = e._refresh(e._node);
				if (__set__(e, "length", r.length), !e.$$length || r.length < e.$$length) for (var i = r.length; i in e; i++) Object.prototype.hasOwnProperty.call(e, i) && delete e[i];
				copy(r, e), e._inc = n;
			}
		}
		LiveNodeList.prototype.item = function(e) {
			return _updateLiveList(this), this[e] || null;
		}, _extends(LiveNodeList, NodeList);
		function NamedNodeMap() {
			this._nameIndex = Object.create(null);
		}
		function _findNodeIndex(e, n) {
			for (var r = e.length; r--;) if (e[r] === n) return r;
		}
		function _nnmIndexAdd(e, n) {
			e._nameIndex[n.nodeName] = n;
		}
		function _nnmIndexRemove(e, n) {
			e._nameIndex[n.nodeName] === n && delete e._nameIndex[n.nodeName];
		}
		function _addNamedNode(e, n, r, i) {
			if (i ? (n[_findNodeIndex(n, i)] = r, _nnmIndexRemove(n, i)) : n[n.length++] = r, _nnmIndexAdd(n, r), e) {
				r.ownerElement = e;
				var a = e.ownerDocument;
				a && (i && _onRemoveAttribute(a, e, i), _onAddAttribute(a, e, r));
			}
		}
		function _removeNamedNode(e, n, r) {
			var i = _findNodeIndex(n, r);
			if (i >= 0) {
				for (var a = n.length - 1; i < a;) n[i] = n[++i];
				if (n.length = a, _nnmIndexRemove(n, r), e) {
					var o = e.ownerDocument;
					o && (_onRemoveAttribute(o, e, r), r.ownerElement = null);
				}
			} else throw new DOMException(T, Error(e.tagName + "@" + r));
		}
		NamedNodeMap.prototype = {
			length: 0,
			item: NodeList.prototype.item,
			getNamedItem: function(e) {
				for (var n = this.length; n--;) {
					var r = this[n];
					if (r.nodeName == e) return r;
				}
			},
			setNamedItem: function(e) {
				var n = e.ownerElement;
				if (n && n != this._ownerElement) throw new DOMException(E);
				var r = this._nameIndex[e.nodeName];
				return _addNamedNode(this._ownerElement, this, e, r), r;
			},
			setNamedItemNS: function(e) {
				var n = e.ownerElement, r;
				if (n && n != this._ownerElement) throw new DOMException(E);
				return r = this.getNamedItemNS(e.namespaceURI, e.localName), _addNamedNode(this._ownerElement, this, e, r), r;
			},
			removeNamedItem: function(e) {
				var n = this.getNamedItem(e);
				return _removeNamedNode(this._ownerElement, this, n), n;
			},
			removeNamedItemNS: function(e, n) {
				var r = this.getNamedItemNS(e, n);
				return _removeNamedNode(this._ownerElement, this, r), r;
			},
			getNamedItemNS: function(e, n) {
				for (var r = this.length; r--;) {
					var i = this[r];
					if (i.localName == n && i.namespaceURI == e) return i;
				}
				return null;
			}
		};
		function DOMImplementation() {}
		DOMImplementation.prototype = {
			hasFeature: function(e, n) {
				return !0;
			},
			createDocument: function(e, n, r) {
				var i = new Document();
				if (i.implementation = this, i.childNodes = new NodeList(), i.doctype = r || null, r && i.appendChild(r), n) {
					var a = i.createElementNS(e, n);
					i.appendChild(a);
				}
				return i;
			},
			createDocumentType: function(e, n, r) {
				var i = new DocumentType();
				return i.name = e, i.nodeName = e, i.publicId = n || "", i.systemId = r || "", i;
			}
		};
		function Node() {}
		Node.prototype = {
			firstChild: null,
			lastChild: null,
			previousSibling: null,
			nextSibling: null,
			attributes: null,
			parentNode: null,
			childNodes: null,
			ownerDocument: null,
			nodeValue: null,
			namespaceURI: null,
			prefix: null,
			localName: null,
			insertBefore: function(e, n) {
				return _insertBefore(this, e, n);
			},
			replaceChild: function(e, n) {
				_insertBefore(this, e, n, assertPreReplacementValidityInDocument), n && this.removeChild(n);
			},
			removeChild: function(e) {
				return _removeChild(this, e);
			},
			appendChild: function(e) {
				return this.insertBefore(e, null);
			},
			hasChildNodes: function() {
				return this.firstChild != null;
			},
			cloneNode: function(e) {
				return cloneNode(this.ownerDocument || this, this, e);
			},
			normalize: function() {
				walkDOM(this, null, { enter: function(e) {
					for (var n = e.firstChild; n;) {
						var r = n.nextSibling;
						if (r !== null && r.nodeType === d && n.nodeType === d) {
							for (var i = [], a = r; a !== null && a.nodeType === d;) i.push(a.data), a = a.nextSibling;
							for (var o = n.nextSibling; o !== a;) {
								var s = o.nextSibling;
								o.parentNode = null, o.previousSibling = null, o.nextSibling = null, o = s;
							}
							n.nextSibling = a, a === null ? e.lastChild = n : a.previousSibling = n, n.appendData(i.join("")), _onUpdateChild(e.ownerDocument, e), n = a;
						} else n = r;
					}
					return !0;
				} });
			},
			isSupported: function(e, n) {
				return this.ownerDocument.implementation.hasFeature(e, n);
			},
			hasAttributes: function() {
				return this.attributes.length > 0;
			},
			lookupPrefix: function(e) {
				for (var n = this; n;) {
					var r = n._nsMap;
					if (r) {
						for (var i in r) if (Object.prototype.hasOwnProperty.call(r, i) && r[i] === e) return i;
					}
					n = n.nodeType == u ? n.ownerDocument : n.parentNode;
				}
				return null;
			},
			lookupNamespaceURI: function(e) {
				for (var n = this; n;) {
					var r = n._nsMap;
					if (r && Object.prototype.hasOwnProperty.call(r, e)) return r[e];
					n = n.nodeType == u ? n.ownerDocument : n.parentNode;
				}
				return null;
			},
			isDefaultNamespace: function(e) {
				return this.lookupPrefix(e) == null;
			}
		};
		function _xmlEncoder(e) {
			return e == "<" && "&lt;" || e == ">" && "&gt;" || e == "&" && "&amp;" || e == "\"" && "&quot;" || "&#" + e.charCodeAt() + ";";
		}
		copy(c, Node), copy(c, Node.prototype);
		function _visitNode(e, n) {
			return walkDOM(e, null, { enter: function(e) {
				return !n(e) || walkDOM.STOP;
			} }) === walkDOM.STOP;
		}
		function walkDOM(e, n, r) {
			for (var i = [{
				node: e,
				context: n,
				phase: walkDOM.ENTER
			}]; i.length > 0;) {
				var a = i.pop();
				if (a.phase === walkDOM.ENTER) {
					var o = r.enter(a.node, a.context);
					if (o === walkDOM.STOP) return walkDOM.STOP;
					if (i.push({
						node: a.node,
						context: o,
						phase: walkDOM.EXIT
					}), o == null) continue;
					for (var s = a.node.lastChild; s;) i.push({
						node: s,
						context: o,
						phase: walkDOM.ENTER
					}), s = s.previousSibling;
				} else r.exit && r.exit(a.node, a.context);
			}
		}
		walkDOM.STOP = Symbol("walkDOM.STOP"), walkDOM.ENTER = 0, walkDOM.EXIT = 1;
		function Document() {
			this.ownerDocument = this;
		}
		function _onAddAttribute(e, n, r) {
			e && e._inc++, r.namespaceURI === o.XMLNS && (n._nsMap[r.prefix ? r.localName : ""] = r.value);
		}
		function _onRemoveAttribute(e, n, r, i) {
			e && e._inc++, r.namespaceURI === o.XMLNS && delete n._nsMap[r.prefix ? r.localName : ""];
		}
		function _onUpdateChild(e, n, r) {
			if (e && e._inc) {
				e._inc++;
				var i = n.childNodes;
				if (r) i[i.length++] = r;
				else {
					for (var a = n.firstChild, o = 0; a;) i[o++] = a, a = a.nextSibling;
					i.length = o, delete i[i.length];
				}
			}
		}
		function _removeChild(e, n) {
			var r = n.previousSibling, i = n.nextSibling;
			return r ? r.nextSibling = i : e.firstChild = i, i ? i.previousSibling = r : e.lastChild = r, n.parentNode = null, n.previousSibling = null, n.nextSibling = null, _onUpdateChild(e.ownerDocument, e), n;
		}
		function hasValidParentNodeType(e) {
			return e && (e.nodeType === Node.DOCUMENT_NODE || e.nodeType === Node.DOCUMENT_FRAGMENT_NODE || e.nodeType === Node.ELEMENT_NODE);
		}
		function hasInsertableNodeType(e) {
			return e && (isElementNode(e) || isTextNode(e) || isDocTypeNode(e) || e.nodeType === Node.DOCUMENT_FRAGMENT_NODE || e.nodeType === Node.COMMENT_NODE || e.nodeType === Node.PROCESSING_INSTRUCTION_NODE);
		}
		function isDocTypeNode(e) {
			return e && e.nodeType === Node.DOCUMENT_TYPE_NODE;
		}
		function isElementNode(e) {
			return e && e.nodeType === Node.ELEMENT_NODE;
		}
		function isTextNode(e) {
			return e && e.nodeType === Node.TEXT_NODE;
		}
		function isElementInsertionPossible(e, n) {
			var r = e.childNodes || [];
			if (a(r, isElementNode) || isDocTypeNode(n)) return !1;
			var i = a(r, isDocTypeNode);
			return !(n && i && r.indexOf(i) > r.indexOf(n));
		}
		function isElementReplacementPossible(e, n) {
			var r = e.childNodes || [];
			function hasElementChildThatIsNotChild(e) {
				return isElementNode(e) && e !== n;
			}
			if (a(r, hasElementChildThatIsNotChild)) return !1;
			var i = a(r, isDocTypeNode);
			return !(n && i && r.indexOf(i) > r.indexOf(n));
		}
		function assertPreInsertionValidity1to5(e, n, r) {
			if (!hasValidParentNodeType(e)) throw new DOMException(C, "Unexpected parent node type " + e.nodeType);
			if (r && r.parentNode !== e) throw new DOMException(T, "child not in parent");
			if (!hasInsertableNodeType(n) || isDocTypeNode(n) && e.nodeType !== Node.DOCUMENT_NODE) throw new DOMException(C, "Unexpected node type " + n.nodeType + " for parent node type " + e.nodeType);
		}
		function assertPreInsertionValidityInDocument(e, n, r) {
			var i = e.childNodes || [], o = n.childNodes || [];
			if (n.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
				var s = o.filter(isElementNode);
				if (s.length > 1 || a(o, isTextNode)) throw new DOMException(C, "More than one element or text in fragment");
				if (s.length === 1 && !isElementInsertionPossible(e, r)) throw new DOMException(C, "Element in fragment can not be inserted before doctype");
			}
			if (isElementNode(n) && !isElementInsertionPossible(e, r)) throw new DOMException(C, "Only one element can be added and only after doctype");
			if (isDocTypeNode(n)) {
				if (a(i, isDocTypeNode)) throw new DOMException(C, "Only one doctype is allowed");
				var c = a(i, isElementNode);
				if (r && i.indexOf(c) < i.indexOf(r)) throw new DOMException(C, "Doctype can only be inserted before an element");
				if (!r && c) throw new DOMException(C, "Doctype can not be appended since element is present");
			}
		}
		function assertPreReplacementValidityInDocument(e, n, r) {
			var i = e.childNodes || [], o = n.childNodes || [];
			if (n.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
				var s = o.filter(isElementNode);
				if (s.length > 1 || a(o, isTextNode)) throw new DOMException(C, "More than one element or text in fragment");
				if (s.length === 1 && !isElementReplacementPossible(e, r)) throw new DOMException(C, "Element in fragment can not be inserted before doctype");
			}
			if (isElementNode(n) && !isElementReplacementPossible(e, r)) throw new DOMException(C, "Only one element can be added and only after doctype");
			if (isDocTypeNode(n)) {
				function hasDoctypeChildThatIsNotChild(e) {
					return isDocTypeNode(e) && e !== r;
				}
				if (a(i, hasDoctypeChildThatIsNotChild)) throw new DOMException(C, "Only one doctype is allowed");
				var c = a(i, isElementNode);
				if (r && i.indexOf(c) < i.indexOf(r)) throw new DOMException(C, "Doctype can only be inserted before an element");
			}
		}
		function _insertBefore(e, n, r, i) {
			assertPreInsertionValidity1to5(e, n, r), e.nodeType === Node.DOCUMENT_NODE && (i || assertPreInsertionValidityInDocument)(e, n, r);
			var a = n.parentNode;
			if (a && a.removeChild(n), n.nodeType === y) {
				var o = n.firstChild;
				if (o == null) return n;
				var s = n.lastChild;
			} else o = s = n;
			var c = r ? r.previousSibling : e.lastChild;
			o.previousSibling = c, s.nextSibling = r, c ? c.nextSibling = o : e.firstChild = o, r == null ? e.lastChild = s : r.previousSibling = s;
			do {
				o.parentNode = e;
				var l = e.ownerDocument || e;
				_updateOwnerDocument(o, l);
			} while (o !== s && (o = o.nextSibling));
			return _onUpdateChild(e.ownerDocument || e, e), n.nodeType == y && (n.firstChild = n.lastChild = null), n;
		}
		function _updateOwnerDocument(e, n) {
			if (e.ownerDocument !== n) {
				if (e.ownerDocument = n, e.nodeType === l && e.attributes) for (var r = 0; r < e.attributes.length; r++) {
					var i = e.attributes.item(r);
					i && (i.ownerDocument = n);
				}
				for (var a = e.firstChild; a;) _updateOwnerDocument(a, n), a = a.nextSibling;
			}
		}
		function _appendSingleChild(e, n) {
			return n.parentNode && n.parentNode.removeChild(n), n.parentNode = e, n.previousSibling = e.lastChild, n.nextSibling = null, n.previousSibling ? n.previousSibling.nextSibling = n : e.firstChild = n, e.lastChild = n, _onUpdateChild(e.ownerDocument, e, n), _updateOwnerDocument(n, e.ownerDocument || e), n;
		}
		Document.prototype = {
			nodeName: "#document",
			nodeType: _,
			doctype: null,
			documentElement: null,
			_inc: 1,
			insertBefore: function(e, n) {
				if (e.nodeType == y) {
					for (var r = e.firstChild; r;) {
						var i = r.nextSibling;
						this.insertBefore(r, n), r = i;
					}
					return e;
				}
				return _insertBefore(this, e, n), _updateOwnerDocument(e, this), this.documentElement === null && e.nodeType === l && (this.documentElement = e), e;
			},
			removeChild: function(e) {
				return this.documentElement == e && (this.documentElement = null), _removeChild(this, e);
			},
			replaceChild: function(e, n) {
				_insertBefore(this, e, n, assertPreReplacementValidityInDocument), _updateOwnerDocument(e, this), n && this.removeChild(n), isElementNode(e) && (this.documentElement = e);
			},
			importNode: function(e, n) {
				return importNode(this, e, n);
			},
			getElementById: function(e) {
				var n = null;
				return _visitNode(this.documentElement, function(r) {
					if (r.nodeType == l && r.getAttribute("id") == e) return n = r, !0;
				}), n;
			},
			getElementsByClassName: function(e) {
				var n = toOrderedSet(e);
				return new LiveNodeList(this, function(r) {
					var i = [];
					return n.length > 0 && _visitNode(r.documentElement, function(a) {
						if (a !== r && a.nodeType === l) {
							var o = a.getAttribute("class");
							if (o) {
								var s = e === o;
								if (!s) {
									var c = toOrderedSet(o);
									s = n.every(arrayIncludes(c));
								}
								s && i.push(a);
							}
						}
					}), i;
				});
			},
			createElement: function(e) {
				var n = new Element();
				n.ownerDocument = this, n.nodeName = e, n.tagName = e, n.localName = e, n.childNodes = new NodeList();
				var r = n.attributes = new NamedNodeMap();
				return r._ownerElement = n, n;
			},
			createDocumentFragment: function() {
				var e = new DocumentFragment();
				return e.ownerDocument = this, e.childNodes = new NodeList(), e;
			},
			createTextNode: function(e) {
				var n = new Text();
				return n.ownerDocument = this, n.appendData(e), n;
			},
			createComment: function(e) {
				var n = new Comment();
				return n.ownerDocument = this, n.appendData(e), n;
			},
			createCDATASection: function(e) {
				if (e.indexOf("]]>") !== -1) throw new DOMException(w, "data contains \"]]>\"");
				var n = new CDATASection();
				return n.ownerDocument = this, n.appendData(e), n;
			},
			createProcessingInstruction: function(e, n) {
				var r = new ProcessingInstruction();
				return r.ownerDocument = this, r.tagName = r.nodeName = r.target = e, r.nodeValue = r.data = n, r;
			},
			createAttribute: function(e) {
				var n = new Attr();
				return n.ownerDocument = this, n.name = e, n.nodeName = e, n.localName = e, n.specified = !0, n;
			},
			createEntityReference: function(e) {
				if (!s.test(e)) throw new DOMException(w, "not a valid xml name \"" + e + "\"");
				var n = new EntityReference();
				return n.ownerDocument = this, n.nodeName = e, n;
			},
			createElementNS: function(e, n) {
				var r = new Element(), i = n.split(":"), a = r.attributes = new NamedNodeMap();
				return r.childNodes = new NodeList(), r.ownerDocument = this, r.nodeName = n, r.tagName = n, r.namespaceURI = e, i.length == 2 ? (r.prefix = i[0], r.localName = i[1]) : r.localName = n, a._ownerElement = r, r;
			},
			createAttributeNS: function(e, n) {
				var r = new Attr(), i = n.split(":");
				return r.ownerDocument = this, r.nodeName = n, r.name = n, r.namespaceURI = e, r.specified = !0, i.length == 2 ? (r.prefix = i[0], r.localName = i[1]) : r.localName = n, r;
			}
		}, _extends(Document, Node);
		function Element() {
			this._nsMap = {};
		}
		Element.prototype = {
			nodeType: l,
			hasAttribute: function(e) {
				return this.getAttributeNode(e) != null;
			},
			getAttribute: function(e) {
				var n = this.getAttributeNode(e);
				return n && n.value || "";
			},
			getAttributeNode: function(e) {
				return this.attributes.getNamedItem(e);
			},
			setAttribute: function(e, n) {
				var r = this.ownerDocument.createAttribute(e);
				r.value = r.nodeValue = "" + n, this.setAttributeNode(r);
			},
			removeAttribute: function(e) {
				var n = this.getAttributeNode(e);
				n && this.removeAttributeNode(n);
			},
			appendChild: function(e) {
				return e.nodeType === y ? this.insertBefore(e, null) : _appendSingleChild(this, e);
			},
			setAttributeNode: function(e) {
				return this.attributes.setNamedItem(e);
			},
			setAttributeNodeNS: function(e) {
				return this.attributes.setNamedItemNS(e);
			},
			removeAttributeNode: function(e) {
				return this.attributes.removeNamedItem(e.nodeName);
			},
			removeAttributeNS: function(e, n) {
				var r = this.getAttributeNodeNS(e, n);
				r && this.removeAttributeNode(r);
			},
			hasAttributeNS: function(e, n) {
				return this.getAttributeNodeNS(e, n) != null;
			},
			getAttributeNS: function(e, n) {
				var r = this.getAttributeNodeNS(e, n);
				return r && r.value || "";
			},
			setAttributeNS: function(e, n, r) {
				var i = this.ownerDocument.createAttributeNS(e, n);
				i.value = i.nodeValue = "" + r, this.setAttributeNode(i);
			},
			getAttributeNodeNS: function(e, n) {
				return this.attributes.getNamedItemNS(e, n);
			},
			getElementsByTagName: function(e) {
				return new LiveNodeList(this, function(n) {
					var r = [];
					return _visitNode(n, function(i) {
						i !== n && i.nodeType == l && (e === "*" || i.tagName == e) && r.push(i);
					}), r;
				});
			},
			getElementsByTagNameNS: function(e, n) {
				return new LiveNodeList(this, function(r) {
					var i = [];
					return _visitNode(r, function(a) {
						a === r || a.nodeType !== l || e !== "*" && a.namespaceURI !== e || n !== "*" && a.localName != n || i.push(a);
					}), i;
				});
			}
		}, Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName, Document.prototype.getElementsByTagNameNS = Element.prototype.getElementsByTagNameNS, _extends(Element, Node);
		function Attr() {}
		Attr.prototype.nodeType = u, _extends(Attr, Node);
		function CharacterData() {}
		CharacterData.prototype = {
			data: "",
			substringData: function(e, n) {
				return this.data.substring(e, e + n);
			},
			appendData: function(e) {
				e = this.data + e, this.nodeValue = this.data = e, this.length = e.length;
			},
			insertData: function(e, n) {
				this.replaceData(e, 0, n);
			},
			appendChild: function(e) {
				throw Error(S[C]);
			},
			deleteData: function(e, n) {
				this.replaceData(e, n, "");
			},
			replaceData: function(e, n, r) {
				var i = this.data.substring(0, e), a = this.data.substring(e + n);
				r = i + r + a, this.nodeValue = this.data = r, this.length = r.length;
			}
		}, _extends(CharacterData, Node);
		function Text() {}
		Text.prototype = {
			nodeName: "#text",
			nodeType: d,
			splitText: function(e) {
				var n = this.data, r = n.substring(e);
				n = n.substring(0, e), this.data = this.nodeValue = n, this.length = n.length;
				var i = this.ownerDocument.createTextNode(r);
				return this.parentNode && this.parentNode.insertBefore(i, this.nextSibling), i;
			}
		}, _extends(Text, CharacterData);
		function Comment() {}
		Comment.prototype = {
			nodeName: "#comment",
			nodeType: g
		}, _extends(Comment, CharacterData);
		function CDATASection() {}
		CDATASection.prototype = {
			nodeName: "#cdata-section",
			nodeType: f
		}, _extends(CDATASection, CharacterData);
		function DocumentType() {}
		DocumentType.prototype.nodeType = v, _extends(DocumentType, Node);
		function Notation() {}
		Notation.prototype.nodeType = b, _extends(Notation, Node);
		function Entity() {}
		Entity.prototype.nodeType = m, _extends(Entity, Node);
		function EntityReference() {}
		EntityReference.prototype.nodeType = p, _extends(EntityReference, Node);
		function DocumentFragment() {}
		DocumentFragment.prototype.nodeName = "#document-fragment", DocumentFragment.prototype.nodeType = y, _extends(DocumentFragment, Node);
		function ProcessingInstruction() {}
		ProcessingInstruction.prototype.nodeType = h, _extends(ProcessingInstruction, Node);
		function XMLSerializer() {}
		XMLSerializer.prototype.serializeToString = function(e, n, r, i) {
			return nodeSerializeToString.call(e, n, r, i);
		}, Node.prototype.toString = nodeSerializeToString;
		function nodeSerializeToString(e, n, r) {
			var i = !!r && !!r.requireWellFormed, a = [], o = this.nodeType == 9 && this.documentElement || this, s = o.prefix, c = o.namespaceURI;
			if (c && s == null) {
				var s = o.lookupPrefix(c);
				if (s == null) var l = [{
					namespace: c,
					prefix: null
				}];
			}
			return serializeToString(this, a, e, n, l, i), a.join("");
		}
		function needNamespaceDefine(e, n, r) {
			var i = e.prefix || "", a = e.namespaceURI;
			if (!a || i === "xml" && a === o.XML || a === o.XMLNS) return !1;
			for (var s = r.length; s--;) {
				var c = r[s];
				if (c.prefix === i) return c.namespace !== a;
			}
			return !0;
		}
		function addSerializedAttribute(e, n, r, i) {
			if (i && !s.test(n)) throw new DOMException(D, "The attribute name \"" + n + "\" is not a valid XML QName");
			e.push(" ", n, "=\"", r.replace(/[<>&"\t\n\r]/g, _xmlEncoder), "\"");
		}
		function serializeToString(e, n, r, i, a, c) {
			a ||= [], walkDOM(e, {
				ns: a,
				isHTML: r
			}, {
				enter: function(e, r) {
					var a = r.ns, m = r.isHTML;
					if (i) {
						if (e = i(e), e) {
							if (typeof e == "string") return n.push(e), null;
						} else return null;
					}
					switch (e.nodeType) {
						case l:
							var b = e.attributes, x = b.length, S = e.tagName;
							m = o.isHTML(e.namespaceURI) || m;
							var C = S;
							if (!m && !e.prefix && e.namespaceURI) {
								for (var w, T = 0; T < b.length; T++) if (b.item(T).name === "xmlns") {
									w = b.item(T).value;
									break;
								}
								if (!w) for (var E = a.length - 1; E >= 0; E--) {
									var O = a[E];
									if (O.prefix === "" && O.namespace === e.namespaceURI) {
										w = O.namespace;
										break;
									}
								}
								if (w !== e.namespaceURI) for (var E = a.length - 1; E >= 0; E--) {
									var O = a[E];
									if (O.namespace === e.namespaceURI) {
										O.prefix && (C = O.prefix + ":" + S);
										break;
									}
								}
							}
							if (c && !s.test(C)) throw new DOMException(D, "The element name \"" + C + "\" is not a valid XML QName");
							n.push("<", C);
							for (var k = a.slice(), A = 0; A < x; A++) {
								var j = b.item(A);
								j.prefix == "xmlns" ? k.push({
									prefix: j.localName,
									namespace: j.value
								}) : j.nodeName == "xmlns" && k.push({
									prefix: "",
									namespace: j.value
								});
							}
							for (var A = 0; A < x; A++) {
								var j = b.item(A);
								if (needNamespaceDefine(j, m, k)) {
									var M = j.prefix || "", N = j.namespaceURI;
									addSerializedAttribute(n, M ? "xmlns:" + M : "xmlns", N, c), k.push({
										prefix: M,
										namespace: N
									});
								}
								var P = i ? i(j) : j;
								P && (typeof P == "string" ? n.push(P) : addSerializedAttribute(n, P.name, P.value, c));
							}
							if (S === C && needNamespaceDefine(e, m, k)) {
								var F = e.prefix || "", N = e.namespaceURI;
								addSerializedAttribute(n, F ? "xmlns:" + F : "xmlns", N, c), k.push({
									prefix: F,
									namespace: N
								});
							}
							var I = e.firstChild;
							if (I || m && !/^(?:meta|link|img|br|hr|input)$/i.test(S)) {
								if (n.push(">"), m && /^script$/i.test(S)) {
									for (; I;) I.data ? n.push(I.data) : serializeToString(I, n, m, i, k.slice(), c), I = I.nextSibling;
									return n.push("</", S, ">"), null;
								}
								return {
									ns: k,
									isHTML: m,
									tag: C
								};
							}
							return n.push("/>"), null;
						case _:
						case y: return {
							ns: a.slice(),
							isHTML: m,
							tag: null
						};
						case u: return addSerializedAttribute(n, e.name, e.value, c), null;
						case d: return n.push(e.data.replace(/[<&>]/g, _xmlEncoder)), null;
						case f:
							if (c && e.data.indexOf("]]>") !== -1) throw new DOMException(D, "The CDATASection data contains \"]]>\"");
							return n.push("<![CDATA[", e.data.replace(/]]>/g, "]]]]><![CDATA[>"), "]]>"), null;
						case g:
							if (c && e.data.indexOf("-->") !== -1) throw new DOMException(D, "The comment node data contains \"-->\"");
							return n.push("<!--", e.data, "-->"), null;
						case v:
							if (c) {
								if (!s.test(e.name)) throw new DOMException(D, "The doctype name \"" + e.name + "\" is not a valid XML Name");
								if (e.publicId && !/^("[\x20\r\na-zA-Z0-9\-()+,.\/:=?;!*#@$_%']*"|'[\x20\r\na-zA-Z0-9\-()+,.\/:=?;!*#@$_%'"]*')$/.test(e.publicId)) throw new DOMException(D, "DocumentType publicId is not a valid PubidLiteral");
								if (e.systemId && !/^("[^"]*"|'[^']*')$/.test(e.systemId)) throw new DOMException(D, "DocumentType systemId is not a valid SystemLiteral");
								if (e.internalSubset && e.internalSubset.indexOf("]>") !== -1) throw new DOMException(D, "DocumentType internalSubset contains \"]>\"");
							}
							var L = e.publicId, ee = e.systemId;
							if (n.push("<!DOCTYPE ", e.name), L) n.push(" PUBLIC ", L), ee && ee != "." && n.push(" ", ee), n.push(">");
							else if (ee && ee != ".") n.push(" SYSTEM ", ee, ">");
							else {
								var R = e.internalSubset;
								R && n.push(" [", R, "]"), n.push(">");
							}
							return null;
						case h:
							if (c) {
								if (!s.test(e.target) || e.target.indexOf(":") !== -1 || e.target.toLowerCase() === "xml") throw new DOMException(D, "The processing instruction target \"" + e.target + "\" is not a valid XML NCName or is reserved");
								if (e.data.indexOf("?>") !== -1) throw new DOMException(D, "The ProcessingInstruction data contains \"?>\"");
							}
							return n.push("<?", e.target, " ", e.data, "?>"), null;
						case p:
							if (c && !s.test(e.nodeName)) throw new DOMException(D, "The entity reference name \"" + e.nodeName + "\" is not a valid XML Name");
							return n.push("&", e.nodeName, ";"), null;
						default: return n.push("??", e.nodeName), null;
					}
				},
				exit: function(e, r) {
					r && r.tag && n.push("</", r.tag, ">");
				}
			});
		}
		function importNode(e, n, r) {
			var i;
			return walkDOM(n, null, { enter: function(n, a) {
				var o = n.cloneNode(!1);
				return o.ownerDocument = e, o.parentNode = null, a === null ? i = o : a.appendChild(o), n.nodeType === u || r ? o : null;
			} }), i;
		}
		function cloneNode(e, n, r) {
			var i;
			return walkDOM(n, null, { enter: function(n, a) {
				var o = new n.constructor();
				for (var s in n) if (Object.prototype.hasOwnProperty.call(n, s)) {
					var c = n[s];
					typeof c != "object" && c != o[s] && (o[s] = c);
				}
				n.childNodes && (o.childNodes = new NodeList()), o.ownerDocument = e;
				var d = r;
				switch (o.nodeType) {
					case l:
						var f = n.attributes, p = o.attributes = new NamedNodeMap(), m = f.length;
						p._ownerElement = o;
						for (var h = 0; h < m; h++) o.setAttributeNode(cloneNode(e, f.item(h), !0));
						break;
					case u: d = !0;
				}
				return a === null ? i = o : a.appendChild(o), d ? o : null;
			} }), i;
		}
		function __set__(e, n, r) {
			e[n] = r;
		}
		try {
			Object.defineProperty && (Object.defineProperty(LiveNodeList.prototype, "length", { get: function() {
				return _updateLiveList(this), this.$$length;
			} }), Object.defineProperty(Node.prototype, "textContent", {
				get: function() {
					if (this.nodeType === l || this.nodeType === y) {
						var e = [];
						return walkDOM(this, null, { enter: function(n) {
							if (n.nodeType === l || n.nodeType === y) return !0;
							if (n.nodeType === h || n.nodeType === g) return null;
							e.push(n.nodeValue);
						} }), e.join("");
					}
					return this.nodeValue;
				},
				set: function(e) {
					switch (this.nodeType) {
						case l:
						case y:
							for (; this.firstChild;) this.removeChild(this.firstChild);
							(e || String(e)) && this.appendChild(this.ownerDocument.createTextNode(e));
							break;
						default: this.data = e, this.value = e, this.nodeValue = e;
					}
				}
			}), __set__ = function(e, n, r) {
				e["$$" + n] = r;
			});
		} catch {}
		n.DocumentType = DocumentType, n.DOMException = DOMException, n.DOMImplementation = DOMImplementation, n.Element = Element, n.Node = Node, n.NodeList = NodeList, n.walkDOM = walkDOM, n.XMLSerializer = XMLSerializer;
	}),
	4124: ((e, n, r) => {
		var i = r(7855).freeze;
		n.XML_ENTITIES = i({
			amp: "&",
			apos: "'",
			gt: ">",
			lt: "<",
			quot: "\""
		}), n.HTML_ENTITIES = i({
			Aacute: "Á",
			aacute: "á",
			Abreve: "Ă",
			abreve: "ă",
			ac: "∾",
			acd: "∿",
			acE: "∾̳",
			Acirc: "Â",
			acirc: "â",
			acute: "´",
			Acy: "А",
			acy: "а",
			AElig: "Æ",
			aelig: "æ",
			af: "⁡",
			Afr: "𝔄",
			afr: "𝔞",
			Agrave: "À",
			agrave: "à",
			alefsym: "ℵ",
			aleph: "ℵ",
			Alpha: "Α",
			alpha: "α",
			Amacr: "Ā",
			amacr: "ā",
			amalg: "⨿",
			AMP: "&",
			amp: "&",
			And: "⩓",
			and: "∧",
			andand: "⩕",
			andd: "⩜",
			andslope: "⩘",
			andv: "⩚",
			ang: "∠",
			ange: "⦤",
			angle: "∠",
			angmsd: "∡",
			angmsdaa: "⦨",
			angmsdab: "⦩",
			angmsdac: "⦪",
			angmsdad: "⦫",
			angmsdae: "⦬",
			angmsdaf: "⦭",
			angmsdag: "⦮",
			angmsdah: "⦯",
			angrt: "∟",
			angrtvb: "⊾",
			angrtvbd: "⦝",
			angsph: "∢",
			angst: "Å",
			angzarr: "⍼",
			Aogon: "Ą",
			aogon: "ą",
			Aopf: "𝔸",
			aopf: "𝕒",
			ap: "≈",
			apacir: "⩯",
			apE: "⩰",
			ape: "≊",
			apid: "≋",
			apos: "'",
			ApplyFunction: "⁡",
			approx: "≈",
			approxeq: "≊",
			Aring: "Å",
			aring: "å",
			Ascr: "𝒜",
			ascr: "𝒶",
			Assign: "≔",
			ast: "*",
			asymp: "≈",
			asympeq: "≍",
			Atilde: "Ã",
			atilde: "ã",
			Auml: "Ä",
			auml: "ä",
			awconint: "∳",
			awint: "⨑",
			backcong: "≌",
			backepsilon: "϶",
			backprime: "‵",
			backsim: "∽",
			backsimeq: "⋍",
			Backslash: "∖",
			Barv: "⫧",
			barvee: "⊽",
			Barwed: "⌆",
			barwed: "⌅",
			barwedge: "⌅",
			bbrk: "⎵",
			bbrktbrk: "⎶",
			bcong: "≌",
			Bcy: "Б",
			bcy: "б",
			bdquo: "„",
			becaus: "∵",
			Because: "∵",
			because: "∵",
			bemptyv: "⦰",
			bepsi: "϶",
			bernou: "ℬ",
			Bernoullis: "ℬ",
			Beta: "Β",
			beta: "β",
			beth: "ℶ",
			between: "≬",
			Bfr: "𝔅",
			bfr: "𝔟",
			bigcap: "⋂",
			bigcirc: "◯",
			bigcup: "⋃",
			bigodot: "⨀",
			bigoplus: "⨁",
			bigotimes: "⨂",
			bigsqcup: "⨆",
			bigstar: "★",
			bigtriangledown: "▽",
			bigtriangleup: "△",
			biguplus: "⨄",
			bigvee: "⋁",
			bigwedge: "⋀",
			bkarow: "⤍",
			blacklozenge: "⧫",
			blacksquare: "▪",
			blacktriangle: "▴",
			blacktriangledown: "▾",
			blacktriangleleft: "◂",
			blacktriangleright: "▸",
			blank: "␣",
			blk12: "▒",
			blk14: "░",
			blk34: "▓",
			block: "█",
			bne: "=⃥",
			bnequiv: "≡⃥",
			bNot: "⫭",
			bnot: "⌐",
			Bopf: "𝔹",
			bopf: "𝕓",
			bot: "⊥",
			bottom: "⊥",
			bowtie: "⋈",
			boxbox: "⧉",
			boxDL: "╗",
			boxDl: "╖",
			boxdL: "╕",
			boxdl: "┐",
			boxDR: "╔",
			boxDr: "╓",
			boxdR: "╒",
			boxdr: "┌",
			boxH: "═",
			boxh: "─",
			boxHD: "╦",
			boxHd: "╤",
			boxhD: "╥",
			boxhd: "┬",
			boxHU: "╩",
			boxHu: "╧",
			boxhU: "╨",
			boxhu: "┴",
			boxminus: "⊟",
			boxplus: "⊞",
			boxtimes: "⊠",
			boxUL: "╝",
			boxUl: "╜",
			boxuL: "╛",
			boxul: "┘",
			boxUR: "╚",
			boxUr: "╙",
			boxuR: "╘",
			boxur: "└",
			boxV: "║",
			boxv: "│",
			boxVH: "╬",
			boxVh: "╫",
			boxvH: "╪",
			boxvh: "┼",
			boxVL: "╣",
			boxVl: "╢",
			boxvL: "╡",
			boxvl: "┤",
			boxVR: "╠",
			boxVr: "╟",
			boxvR: "╞",
			boxvr: "├",
			bprime: "‵",
			Breve: "˘",
			breve: "˘",
			brvbar: "¦",
			Bscr: "ℬ",
			bscr: "𝒷",
			bsemi: "⁏",
			bsim: "∽",
			bsime: "⋍",
			bsol: "\\",
			bsolb: "⧅",
			bsolhsub: "⟈",
			bull: "•",
			bullet: "•",
			bump: "≎",
			bumpE: "⪮",
			bumpe: "≏",
			Bumpeq: "≎",
			bumpeq: "≏",
			Cacute: "Ć",
			cacute: "ć",
			Cap: "⋒",
			cap: "∩",
			capand: "⩄",
			capbrcup: "⩉",
			capcap: "⩋",
			capcup: "⩇",
			capdot: "⩀",
			CapitalDifferentialD: "ⅅ",
			caps: "∩︀",
			caret: "⁁",
			caron: "ˇ",
			Cayleys: "ℭ",
			ccaps: "⩍",
			Ccaron: "Č",
			ccaron: "č",
			Ccedil: "Ç",
			ccedil: "ç",
			Ccirc: "Ĉ",
			ccirc: "ĉ",
			Cconint: "∰",
			ccups: "⩌",
			ccupssm: "⩐",
			Cdot: "Ċ",
			cdot: "ċ",
			cedil: "¸",
			Cedilla: "¸",
			cemptyv: "⦲",
			cent: "¢",
			CenterDot: "·",
			centerdot: "·",
			Cfr: "ℭ",
			cfr: "𝔠",
			CHcy: "Ч",
			chcy: "ч",
			check: "✓",
			checkmark: "✓",
			Chi: "Χ",
			chi: "χ",
			cir: "○",
			circ: "ˆ",
			circeq: "≗",
			circlearrowleft: "↺",
			circlearrowright: "↻",
			circledast: "⊛",
			circledcirc: "⊚",
			circleddash: "⊝",
			CircleDot: "⊙",
			circledR: "®",
			circledS: "Ⓢ",
			CircleMinus: "⊖",
			CirclePlus: "⊕",
			CircleTimes: "⊗",
			cirE: "⧃",
			cire: "≗",
			cirfnint: "⨐",
			cirmid: "⫯",
			cirscir: "⧂",
			ClockwiseContourIntegral: "∲",
			CloseCurlyDoubleQuote: "”",
			CloseCurlyQuote: "’",
			clubs: "♣",
			clubsuit: "♣",
			Colon: "∷",
			colon: ":",
			Colone: "⩴",
			colone: "≔",
			coloneq: "≔",
			comma: ",",
			commat: "@",
			comp: "∁",
			compfn: "∘",
			complement: "∁",
			complexes: "ℂ",
			cong: "≅",
			congdot: "⩭",
			Congruent: "≡",
			Conint: "∯",
			conint: "∮",
			ContourIntegral: "∮",
			Copf: "ℂ",
			copf: "𝕔",
			coprod: "∐",
			Coproduct: "∐",
			COPY: "©",
			copy: "©",
			copysr: "℗",
			CounterClockwiseContourIntegral: "∳",
			crarr: "↵",
			Cross: "⨯",
			cross: "✗",
			Cscr: "𝒞",
			cscr: "𝒸",
			csub: "⫏",
			csube: "⫑",
			csup: "⫐",
			csupe: "⫒",
			ctdot: "⋯",
			cudarrl: "⤸",
			cudarrr: "⤵",
			cuepr: "⋞",
			cuesc: "⋟",
			cularr: "↶",
			cularrp: "⤽",
			Cup: "⋓",
			cup: "∪",
			cupbrcap: "⩈",
			CupCap: "≍",
			cupcap: "⩆",
			cupcup: "⩊",
			cupdot: "⊍",
			cupor: "⩅",
			cups: "∪︀",
			curarr: "↷",
			curarrm: "⤼",
			curlyeqprec: "⋞",
			curlyeqsucc: "⋟",
			curlyvee: "⋎",
			curlywedge: "⋏",
			curren: "¤",
			curvearrowleft: "↶",
			curvearrowright: "↷",
			cuvee: "⋎",
			cuwed: "⋏",
			cwconint: "∲",
			cwint: "∱",
			cylcty: "⌭",
			Dagger: "‡",
			dagger: "†",
			daleth: "ℸ",
			Darr: "↡",
			dArr: "⇓",
			darr: "↓",
			dash: "‐",
			Dashv: "⫤",
			dashv: "⊣",
			dbkarow: "⤏",
			dblac: "˝",
			Dcaron: "Ď",
			dcaron: "ď",
			Dcy: "Д",
			dcy: "д",
			DD: "ⅅ",
			dd: "ⅆ",
			ddagger: "‡",
			ddarr: "⇊",
			DDotrahd: "⤑",
			ddotseq: "⩷",
			deg: "°",
			Del: "∇",
			Delta: "Δ",
			delta: "δ",
			demptyv: "⦱",
			dfisht: "⥿",
			Dfr: "𝔇",
			dfr: "𝔡",
			dHar: "⥥",
			dharl: "⇃",
			dharr: "⇂",
			DiacriticalAcute: "´",
			DiacriticalDot: "˙",
			DiacriticalDoubleAcute: "˝",
			DiacriticalGrave: "`",
			DiacriticalTilde: "˜",
			diam: "⋄",
			Diamond: "⋄",
			diamond: "⋄",
			diamondsuit: "♦",
			diams: "♦",
			die: "¨",
			DifferentialD: "ⅆ",
			digamma: "ϝ",
			disin: "⋲",
			div: "÷",
			divide: "÷",
			divideontimes: "⋇",
			divonx: "⋇",
			DJcy: "Ђ",
			djcy: "ђ",
			dlcorn: "⌞",
			dlcrop: "⌍",
			dollar: "$",
			Dopf: "𝔻",
			dopf: "𝕕",
			Dot: "¨",
			dot: "˙",
			DotDot: "⃜",
			doteq: "≐",
			doteqdot: "≑",
			DotEqual: "≐",
			dotminus: "∸",
			dotplus: "∔",
			dotsquare: "⊡",
			doublebarwedge: "⌆",
			DoubleContourIntegral: "∯",
			DoubleDot: "¨",
			DoubleDownArrow: "⇓",
			DoubleLeftArrow: "⇐",
			DoubleLeftRightArrow: "⇔",
			DoubleLeftTee: "⫤",
			DoubleLongLeftArrow: "⟸",
			DoubleLongLeftRightArrow: "⟺",
			DoubleLongRightArrow: "⟹",
			DoubleRightArrow: "⇒",
			DoubleRightTee: "⊨",
			DoubleUpArrow: "⇑",
			DoubleUpDownArrow: "⇕",
			DoubleVerticalBar: "∥",
			DownArrow: "↓",
			Downarrow: "⇓",
			downarrow: "↓",
			DownArrowBar: "⤓",
			DownArrowUpArrow: "⇵",
			DownBreve: "̑",
			downdownarrows: "⇊",
			downharpoonleft: "⇃",
			downharpoonright: "⇂",
			DownLeftRightVector: "⥐",
			DownLeftTeeVector: "⥞",
			DownLeftVector: "↽",
			DownLeftVectorBar: "⥖",
			DownRightTeeVector: "⥟",
			DownRightVector: "⇁",
			DownRightVectorBar: "⥗",
			DownTee: "⊤",
			DownTeeArrow: "↧",
			drbkarow: "⤐",
			drcorn: "⌟",
			drcrop: "⌌",
			Dscr: "𝒟",
			dscr: "𝒹",
			DScy: "Ѕ",
			dscy: "ѕ",
			dsol: "⧶",
			Dstrok: "Đ",
			dstrok: "đ",
			dtdot: "⋱",
			dtri: "▿",
			dtrif: "▾",
			duarr: "⇵",
			duhar: "⥯",
			dwangle: "⦦",
			DZcy: "Џ",
			dzcy: "џ",
			dzigrarr: "⟿",
			Eacute: "É",
			eacute: "é",
			easter: "⩮",
			Ecaron: "Ě",
			ecaron: "ě",
			ecir: "≖",
			Ecirc: "Ê",
			ecirc: "ê",
			ecolon: "≕",
			Ecy: "Э",
			ecy: "э",
			eDDot: "⩷",
			Edot: "Ė",
			eDot: "≑",
			edot: "ė",
			ee: "ⅇ",
			efDot: "≒",
			Efr: "𝔈",
			efr: "𝔢",
			eg: "⪚",
			Egrave: "È",
			egrave: "è",
			egs: "⪖",
			egsdot: "⪘",
			el: "⪙",
			Element: "∈",
			elinters: "⏧",
			ell: "ℓ",
			els: "⪕",
			elsdot: "⪗",
			Emacr: "Ē",
			emacr: "ē",
			empty: "∅",
			emptyset: "∅",
			EmptySmallSquare: "◻",
			emptyv: "∅",
			EmptyVerySmallSquare: "▫",
			emsp: " ",
			emsp13: " ",
			emsp14: " ",
			ENG: "Ŋ",
			eng: "ŋ",
			ensp: " ",
			Eogon: "Ę",
			eogon: "ę",
			Eopf: "𝔼",
			eopf: "𝕖",
			epar: "⋕",
			eparsl: "⧣",
			eplus: "⩱",
			epsi: "ε",
			Epsilon: "Ε",
			epsilon: "ε",
			epsiv: "ϵ",
			eqcirc: "≖",
			eqcolon: "≕",
			eqsim: "≂",
			eqslantgtr: "⪖",
			eqslantless: "⪕",
			Equal: "⩵",
			equals: "=",
			EqualTilde: "≂",
			equest: "≟",
			Equilibrium: "⇌",
			equiv: "≡",
			equivDD: "⩸",
			eqvparsl: "⧥",
			erarr: "⥱",
			erDot: "≓",
			Escr: "ℰ",
			escr: "ℯ",
			esdot: "≐",
			Esim: "⩳",
			esim: "≂",
			Eta: "Η",
			eta: "η",
			ETH: "Ð",
			eth: "ð",
			Euml: "Ë",
			euml: "ë",
			euro: "€",
			excl: "!",
			exist: "∃",
			Exists: "∃",
			expectation: "ℰ",
			ExponentialE: "ⅇ",
			exponentiale: "ⅇ",
			fallingdotseq: "≒",
			Fcy: "Ф",
			fcy: "ф",
			female: "♀",
			ffilig: "ﬃ",
			fflig: "ﬀ",
			ffllig: "ﬄ",
			Ffr: "𝔉",
			ffr: "𝔣",
			filig: "ﬁ",
			FilledSmallSquare: "◼",
			FilledVerySmallSquare: "▪",
			fjlig: "fj",
			flat: "♭",
			fllig: "ﬂ",
			fltns: "▱",
			fnof: "ƒ",
			Fopf: "𝔽",
			fopf: "𝕗",
			ForAll: "∀",
			forall: "∀",
			fork: "⋔",
			forkv: "⫙",
			Fouriertrf: "ℱ",
			fpartint: "⨍",
			frac12: "½",
			frac13: "⅓",
			frac14: "¼",
			frac15: "⅕",
			frac16: "⅙",
			frac18: "⅛",
			frac23: "⅔",
			frac25: "⅖",
			frac34: "¾",
			frac35: "⅗",
			frac38: "⅜",
			frac45: "⅘",
			frac56: "⅚",
			frac58: "⅝",
			frac78: "⅞",
			frasl: "⁄",
			frown: "⌢",
			Fscr: "ℱ",
			fscr: "𝒻",
			gacute: "ǵ",
			Gamma: "Γ",
			gamma: "γ",
			Gammad: "Ϝ",
			gammad: "ϝ",
			gap: "⪆",
			Gbreve: "Ğ",
			gbreve: "ğ",
			Gcedil: "Ģ",
			Gcirc: "Ĝ",
			gcirc: "ĝ",
			Gcy: "Г",
			gcy: "г",
			Gdot: "Ġ",
			gdot: "ġ",
			gE: "≧",
			ge: "≥",
			gEl: "⪌",
			gel: "⋛",
			geq: "≥",
			geqq: "≧",
			geqslant: "⩾",
			ges: "⩾",
			gescc: "⪩",
			gesdot: "⪀",
			gesdoto: "⪂",
			gesdotol: "⪄",
			gesl: "⋛︀",
			gesles: "⪔",
			Gfr: "𝔊",
			gfr: "𝔤",
			Gg: "⋙",
			gg: "≫",
			ggg: "⋙",
			gimel: "ℷ",
			GJcy: "Ѓ",
			gjcy: "ѓ",
			gl: "≷",
			gla: "⪥",
			glE: "⪒",
			glj: "⪤",
			gnap: "⪊",
			gnapprox: "⪊",
			gnE: "≩",
			gne: "⪈",
			gneq: "⪈",
			gneqq: "≩",
			gnsim: "⋧",
			Gopf: "𝔾",
			gopf: "𝕘",
			grave: "`",
			GreaterEqual: "≥",
			GreaterEqualLess: "⋛",
			GreaterFullEqual: "≧",
			GreaterGreater: "⪢",
			GreaterLess: "≷",
			GreaterSlantEqual: "⩾",
			GreaterTilde: "≳",
			Gscr: "𝒢",
			gscr: "ℊ",
			gsim: "≳",
			gsime: "⪎",
			gsiml: "⪐",
			Gt: "≫",
			GT: ">",
			gt: ">",
			gtcc: "⪧",
			gtcir: "⩺",
			gtdot: "⋗",
			gtlPar: "⦕",
			gtquest: "⩼",
			gtrapprox: "⪆",
			gtrarr: "⥸",
			gtrdot: "⋗",
			gtreqless: "⋛",
			gtreqqless: "⪌",
			gtrless: "≷",
			gtrsim: "≳",
			gvertneqq: "≩︀",
			gvnE: "≩︀",
			Hacek: "ˇ",
			hairsp: " ",
			half: "½",
			hamilt: "ℋ",
			HARDcy: "Ъ",
			hardcy: "ъ",
			hArr: "⇔",
			harr: "↔",
			harrcir: "⥈",
			harrw: "↭",
			Hat: "^",
			hbar: "ℏ",
			Hcirc: "Ĥ",
			hcirc: "ĥ",
			hearts: "♥",
			heartsuit: "♥",
			hellip: "…",
			hercon: "⊹",
			Hfr: "ℌ",
			hfr: "𝔥",
			HilbertSpace: "ℋ",
			hksearow: "⤥",
			hkswarow: "⤦",
			hoarr: "⇿",
			homtht: "∻",
			hookleftarrow: "↩",
			hookrightarrow: "↪",
			Hopf: "ℍ",
			hopf: "𝕙",
			horbar: "―",
			HorizontalLine: "─",
			Hscr: "ℋ",
			hscr: "𝒽",
			hslash: "ℏ",
			Hstrok: "Ħ",
			hstrok: "ħ",
			HumpDownHump: "≎",
			HumpEqual: "≏",
			hybull: "⁃",
			hyphen: "‐",
			Iacute: "Í",
			iacute: "í",
			ic: "⁣",
			Icirc: "Î",
			icirc: "î",
			Icy: "И",
			icy: "и",
			Idot: "İ",
			IEcy: "Е",
			iecy: "е",
			iexcl: "¡",
			iff: "⇔",
			Ifr: "ℑ",
			ifr: "𝔦",
			Igrave: "Ì",
			igrave: "ì",
			ii: "ⅈ",
			iiiint: "⨌",
			iiint: "∭",
			iinfin: "⧜",
			iiota: "℩",
			IJlig: "Ĳ",
			ijlig: "ĳ",
			Im: "ℑ",
			Imacr: "Ī",
			imacr: "ī",
			image: "ℑ",
			ImaginaryI: "ⅈ",
			imagline: "ℐ",
			imagpart: "ℑ",
			imath: "ı",
			imof: "⊷",
			imped: "Ƶ",
			Implies: "⇒",
			in: "∈",
			incare: "℅",
			infin: "∞",
			infintie: "⧝",
			inodot: "ı",
			Int: "∬",
			int: "∫",
			intcal: "⊺",
			integers: "ℤ",
			Integral: "∫",
			intercal: "⊺",
			Intersection: "⋂",
			intlarhk: "⨗",
			intprod: "⨼",
			InvisibleComma: "⁣",
			InvisibleTimes: "⁢",
			IOcy: "Ё",
			iocy: "ё",
			Iogon: "Į",
			iogon: "į",
			Iopf: "𝕀",
			iopf: "𝕚",
			Iota: "Ι",
			iota: "ι",
			iprod: "⨼",
			iquest: "¿",
			Iscr: "ℐ",
			iscr: "𝒾",
			isin: "∈",
			isindot: "⋵",
			isinE: "⋹",
			isins: "⋴",
			isinsv: "⋳",
			isinv: "∈",
			it: "⁢",
			Itilde: "Ĩ",
			itilde: "ĩ",
			Iukcy: "І",
			iukcy: "і",
			Iuml: "Ï",
			iuml: "ï",
			Jcirc: "Ĵ",
			jcirc: "ĵ",
			Jcy: "Й",
			jcy: "й",
			Jfr: "𝔍",
			jfr: "𝔧",
			jmath: "ȷ",
			Jopf: "𝕁",
			jopf: "𝕛",
			Jscr: "𝒥",
			jscr: "𝒿",
			Jsercy: "Ј",
			jsercy: "ј",
			Jukcy: "Є",
			jukcy: "є",
			Kappa: "Κ",
			kappa: "κ",
			kappav: "ϰ",
			Kcedil: "Ķ",
			kcedil: "ķ",
			Kcy: "К",
			kcy: "к",
			Kfr: "𝔎",
			kfr: "𝔨",
			kgreen: "ĸ",
			KHcy: "Х",
			khcy: "х",
			KJcy: "Ќ",
			kjcy: "ќ",
			Kopf: "𝕂",
			kopf: "𝕜",
			Kscr: "𝒦",
			kscr: "𝓀",
			lAarr: "⇚",
			Lacute: "Ĺ",
			lacute: "ĺ",
			laemptyv: "⦴",
			lagran: "ℒ",
			Lambda: "Λ",
			lambda: "λ",
			Lang: "⟪",
			lang: "⟨",
			langd: "⦑",
			langle: "⟨",
			lap: "⪅",
			Laplacetrf: "ℒ",
			laquo: "«",
			Larr: "↞",
			lArr: "⇐",
			larr: "←",
			larrb: "⇤",
			larrbfs: "⤟",
			larrfs: "⤝",
			larrhk: "↩",
			larrlp: "↫",
			larrpl: "⤹",
			larrsim: "⥳",
			larrtl: "↢",
			lat: "⪫",
			lAtail: "⤛",
			latail: "⤙",
			late: "⪭",
			lates: "⪭︀",
			lBarr: "⤎",
			lbarr: "⤌",
			lbbrk: "❲",
			lbrace: "{",
			lbrack: "[",
			lbrke: "⦋",
			lbrksld: "⦏",
			lbrkslu: "⦍",
			Lcaron: "Ľ",
			lcaron: "ľ",
			Lcedil: "Ļ",
			lcedil: "ļ",
			lceil: "⌈",
			lcub: "{",
			Lcy: "Л",
			lcy: "л",
			ldca: "⤶",
			ldquo: "“",
			ldquor: "„",
			ldrdhar: "⥧",
			ldrushar: "⥋",
			ldsh: "↲",
			lE: "≦",
			le: "≤",
			LeftAngleBracket: "⟨",
			LeftArrow: "←",
			Leftarrow: "⇐",
			leftarrow: "←",
			LeftArrowBar: "⇤",
			LeftArrowRightArrow: "⇆",
			leftarrowtail: "↢",
			LeftCeiling: "⌈",
			LeftDoubleBracket: "⟦",
			LeftDownTeeVector: "⥡",
			LeftDownVector: "⇃",
			LeftDownVectorBar: "⥙",
			LeftFloor: "⌊",
			leftharpoondown: "↽",
			leftharpoonup: "↼",
			leftleftarrows: "⇇",
			LeftRightArrow: "↔",
			Leftrightarrow: "⇔",
			leftrightarrow: "↔",
			leftrightarrows: "⇆",
			leftrightharpoons: "⇋",
			leftrightsquigarrow: "↭",
			LeftRightVector: "⥎",
			LeftTee: "⊣",
			LeftTeeArrow: "↤",
			LeftTeeVector: "⥚",
			leftthreetimes: "⋋",
			LeftTriangle: "⊲",
			LeftTriangleBar: "⧏",
			LeftTriangleEqual: "⊴",
			LeftUpDownVector: "⥑",
			LeftUpTeeVector: "⥠",
			LeftUpVector: "↿",
			LeftUpVectorBar: "⥘",
			LeftVector: "↼",
			LeftVectorBar: "⥒",
			lEg: "⪋",
			leg: "⋚",
			leq: "≤",
			leqq: "≦",
			leqslant: "⩽",
			les: "⩽",
			lescc: "⪨",
			lesdot: "⩿",
			lesdoto: "⪁",
			lesdotor: "⪃",
			lesg: "⋚︀",
			lesges: "⪓",
			lessapprox: "⪅",
			lessdot: "⋖",
			lesseqgtr: "⋚",
			lesseqqgtr: "⪋",
			LessEqualGreater: "⋚",
			LessFullEqual: "≦",
			LessGreater: "≶",
			lessgtr: "≶",
			LessLess: "⪡",
			lesssim: "≲",
			LessSlantEqual: "⩽",
			LessTilde: "≲",
			lfisht: "⥼",
			lfloor: "⌊",
			Lfr: "𝔏",
			lfr: "𝔩",
			lg: "≶",
			lgE: "⪑",
			lHar: "⥢",
			lhard: "↽",
			lharu: "↼",
			lharul: "⥪",
			lhblk: "▄",
			LJcy: "Љ",
			ljcy: "љ",
			Ll: "⋘",
			ll: "≪",
			llarr: "⇇",
			llcorner: "⌞",
			Lleftarrow: "⇚",
			llhard: "⥫",
			lltri: "◺",
			Lmidot: "Ŀ",
			lmidot: "ŀ",
			lmoust: "⎰",
			lmoustache: "⎰",
			lnap: "⪉",
			lnapprox: "⪉",
			lnE: "≨",
			lne: "⪇",
			lneq: "⪇",
			lneqq: "≨",
			lnsim: "⋦",
			loang: "⟬",
			loarr: "⇽",
			lobrk: "⟦",
			LongLeftArrow: "⟵",
			Longleftarrow: "⟸",
			longleftarrow: "⟵",
			LongLeftRightArrow: "⟷",
			Longleftrightarrow: "⟺",
			longleftrightarrow: "⟷",
			longmapsto: "⟼",
			LongRightArrow: "⟶",
			Longrightarrow: "⟹",
			longrightarrow: "⟶",
			looparrowleft: "↫",
			looparrowright: "↬",
			lopar: "⦅",
			Lopf: "𝕃",
			lopf: "𝕝",
			loplus: "⨭",
			lotimes: "⨴",
			lowast: "∗",
			lowbar: "_",
			LowerLeftArrow: "↙",
			LowerRightArrow: "↘",
			loz: "◊",
			lozenge: "◊",
			lozf: "⧫",
			lpar: "(",
			lparlt: "⦓",
			lrarr: "⇆",
			lrcorner: "⌟",
			lrhar: "⇋",
			lrhard: "⥭",
			lrm: "‎",
			lrtri: "⊿",
			lsaquo: "‹",
			Lscr: "ℒ",
			lscr: "𝓁",
			Lsh: "↰",
			lsh: "↰",
			lsim: "≲",
			lsime: "⪍",
			lsimg: "⪏",
			lsqb: "[",
			lsquo: "‘",
			lsquor: "‚",
			Lstrok: "Ł",
			lstrok: "ł",
			Lt: "≪",
			LT: "<",
			lt: "<",
			ltcc: "⪦",
			ltcir: "⩹",
			ltdot: "⋖",
			lthree: "⋋",
			ltimes: "⋉",
			ltlarr: "⥶",
			ltquest: "⩻",
			ltri: "◃",
			ltrie: "⊴",
			ltrif: "◂",
			ltrPar: "⦖",
			lurdshar: "⥊",
			luruhar: "⥦",
			lvertneqq: "≨︀",
			lvnE: "≨︀",
			macr: "¯",
			male: "♂",
			malt: "✠",
			maltese: "✠",
			Map: "⤅",
			map: "↦",
			mapsto: "↦",
			mapstodown: "↧",
			mapstoleft: "↤",
			mapstoup: "↥",
			marker: "▮",
			mcomma: "⨩",
			Mcy: "М",
			mcy: "м",
			mdash: "—",
			mDDot: "∺",
			measuredangle: "∡",
			MediumSpace: " ",
			Mellintrf: "ℳ",
			Mfr: "𝔐",
			mfr: "𝔪",
			mho: "℧",
			micro: "µ",
			mid: "∣",
			midast: "*",
			midcir: "⫰",
			middot: "·",
			minus: "−",
			minusb: "⊟",
			minusd: "∸",
			minusdu: "⨪",
			MinusPlus: "∓",
			mlcp: "⫛",
			mldr: "…",
			mnplus: "∓",
			models: "⊧",
			Mopf: "𝕄",
			mopf: "𝕞",
			mp: "∓",
			Mscr: "ℳ",
			mscr: "𝓂",
			mstpos: "∾",
			Mu: "Μ",
			mu: "μ",
			multimap: "⊸",
			mumap: "⊸",
			nabla: "∇",
			Nacute: "Ń",
			nacute: "ń",
			nang: "∠⃒",
			nap: "≉",
			napE: "⩰̸",
			napid: "≋̸",
			napos: "ŉ",
			napprox: "≉",
			natur: "♮",
			natural: "♮",
			naturals: "ℕ",
			nbsp: "\xA0",
			nbump: "≎̸",
			nbumpe: "≏̸",
			ncap: "⩃",
			Ncaron: "Ň",
			ncaron: "ň",
			Ncedil: "Ņ",
			ncedil: "ņ",
			ncong: "≇",
			ncongdot: "⩭̸",
			ncup: "⩂",
			Ncy: "Н",
			ncy: "н",
			ndash: "–",
			ne: "≠",
			nearhk: "⤤",
			neArr: "⇗",
			nearr: "↗",
			nearrow: "↗",
			nedot: "≐̸",
			NegativeMediumSpace: "​",
			NegativeThickSpace: "​",
			NegativeThinSpace: "​",
			NegativeVeryThinSpace: "​",
			nequiv: "≢",
			nesear: "⤨",
			nesim: "≂̸",
			NestedGreaterGreater: "≫",
			NestedLessLess: "≪",
			NewLine: "\n",
			nexist: "∄",
			nexists: "∄",
			Nfr: "𝔑",
			nfr: "𝔫",
			ngE: "≧̸",
			nge: "≱",
			ngeq: "≱",
			ngeqq: "≧̸",
			ngeqslant: "⩾̸",
			nges: "⩾̸",
			nGg: "⋙̸",
			ngsim: "≵",
			nGt: "≫⃒",
			ngt: "≯",
			ngtr: "≯",
			nGtv: "≫̸",
			nhArr: "⇎",
			nharr: "↮",
			nhpar: "⫲",
			ni: "∋",
			nis: "⋼",
			nisd: "⋺",
			niv: "∋",
			NJcy: "Њ",
			njcy: "њ",
			nlArr: "⇍",
			nlarr: "↚",
			nldr: "‥",
			nlE: "≦̸",
			nle: "≰",
			nLeftarrow: "⇍",
			nleftarrow: "↚",
			nLeftrightarrow: "⇎",
			nleftrightarrow: "↮",
			nleq: "≰",
			nleqq: "≦̸",
			nleqslant: "⩽̸",
			nles: "⩽̸",
			nless: "≮",
			nLl: "⋘̸",
			nlsim: "≴",
			nLt: "≪⃒",
			nlt: "≮",
			nltri: "⋪",
			nltrie: "⋬",
			nLtv: "≪̸",
			nmid: "∤",
			NoBreak: "⁠",
			NonBreakingSpace: "\xA0",
			Nopf: "ℕ",
			nopf: "𝕟",
			Not: "⫬",
			not: "¬",
			NotCongruent: "≢",
			NotCupCap: "≭",
			NotDoubleVerticalBar: "∦",
			NotElement: "∉",
			NotEqual: "≠",
			NotEqualTilde: "≂̸",
			NotExists: "∄",
			NotGreater: "≯",
			NotGreaterEqual: "≱",
			NotGreaterFullEqual: "≧̸",
			NotGreaterGreater: "≫̸",
			NotGreaterLess: "≹",
			NotGreaterSlantEqual: "⩾̸",
			NotGreaterTilde: "≵",
			NotHumpDownHump: "≎̸",
			NotHumpEqual: "≏̸",
			notin: "∉",
			notindot: "⋵̸",
			notinE: "⋹̸",
			notinva: "∉",
			notinvb: "⋷",
			notinvc: "⋶",
			NotLeftTriangle: "⋪",
			NotLeftTriangleBar: "⧏̸",
			NotLeftTriangleEqual: "⋬",
			NotLess: "≮",
			NotLessEqual: "≰",
			NotLessGreater: "≸",
			NotLessLess: "≪̸",
			NotLessSlantEqual: "⩽̸",
			NotLessTilde: "≴",
			NotNestedGreaterGreater: "⪢̸",
			NotNestedLessLess: "⪡̸",
			notni: "∌",
			notniva: "∌",
			notnivb: "⋾",
			notnivc: "⋽",
			NotPrecedes: "⊀",
			NotPrecedesEqual: "⪯̸",
			NotPrecedesSlantEqual: "⋠",
			NotReverseElement: "∌",
			NotRightTriangle: "⋫",
			NotRightTriangleBar: "⧐̸",
			NotRightTriangleEqual: "⋭",
			NotSquareSubset: "⊏̸",
			NotSquareSubsetEqual: "⋢",
			NotSquareSuperset: "⊐̸",
			NotSquareSupersetEqual: "⋣",
			NotSubset: "⊂⃒",
			NotSubsetEqual: "⊈",
			NotSucceeds: "⊁",
			NotSucceedsEqual: "⪰̸",
			NotSucceedsSlantEqual: "⋡",
			NotSucceedsTilde: "≿̸",
			NotSuperset: "⊃⃒",
			NotSupersetEqual: "⊉",
			NotTilde: "≁",
			NotTildeEqual: "≄",
			NotTildeFullEqual: "≇",
			NotTildeTilde: "≉",
			NotVerticalBar: "∤",
			npar: "∦",
			nparallel: "∦",
			nparsl: "⫽⃥",
			npart: "∂̸",
			npolint: "⨔",
			npr: "⊀",
			nprcue: "⋠",
			npre: "⪯̸",
			nprec: "⊀",
			npreceq: "⪯̸",
			nrArr: "⇏",
			nrarr: "↛",
			nrarrc: "⤳̸",
			nrarrw: "↝̸",
			nRightarrow: "⇏",
			nrightarrow: "↛",
			nrtri: "⋫",
			nrtrie: "⋭",
			nsc: "⊁",
			nsccue: "⋡",
			nsce: "⪰̸",
			Nscr: "𝒩",
			nscr: "𝓃",
			nshortmid: "∤",
			nshortparallel: "∦",
			nsim: "≁",
			nsime: "≄",
			nsimeq: "≄",
			nsmid: "∤",
			nspar: "∦",
			nsqsube: "⋢",
			nsqsupe: "⋣",
			nsub: "⊄",
			nsubE: "⫅̸",
			nsube: "⊈",
			nsubset: "⊂⃒",
			nsubseteq: "⊈",
			nsubseteqq: "⫅̸",
			nsucc: "⊁",
			nsucceq: "⪰̸",
			nsup: "⊅",
			nsupE: "⫆̸",
			nsupe: "⊉",
			nsupset: "⊃⃒",
			nsupseteq: "⊉",
			nsupseteqq: "⫆̸",
			ntgl: "≹",
			Ntilde: "Ñ",
			ntilde: "ñ",
			ntlg: "≸",
			ntriangleleft: "⋪",
			ntrianglelefteq: "⋬",
			ntriangleright: "⋫",
			ntrianglerighteq: "⋭",
			Nu: "Ν",
			nu: "ν",
			num: "#",
			numero: "№",
			numsp: " ",
			nvap: "≍⃒",
			nVDash: "⊯",
			nVdash: "⊮",
			nvDash: "⊭",
			nvdash: "⊬",
			nvge: "≥⃒",
			nvgt: ">⃒",
			nvHarr: "⤄",
			nvinfin: "⧞",
			nvlArr: "⤂",
			nvle: "≤⃒",
			nvlt: "<⃒",
			nvltrie: "⊴⃒",
			nvrArr: "⤃",
			nvrtrie: "⊵⃒",
			nvsim: "∼⃒",
			nwarhk: "⤣",
			nwArr: "⇖",
			nwarr: "↖",
			nwarrow: "↖",
			nwnear: "⤧",
			Oacute: "Ó",
			oacute: "ó",
			oast: "⊛",
			ocir: "⊚",
			Ocirc: "Ô",
			ocirc: "ô",
			Ocy: "О",
			ocy: "о",
			odash: "⊝",
			Odblac: "Ő",
			odblac: "ő",
			odiv: "⨸",
			odot: "⊙",
			odsold: "⦼",
			OElig: "Œ",
			oelig: "œ",
			ofcir: "⦿",
			Ofr: "𝔒",
			ofr: "𝔬",
			ogon: "˛",
			Ograve: "Ò",
			ograve: "ò",
			ogt: "⧁",
			ohbar: "⦵",
			ohm: "Ω",
			oint: "∮",
			olarr: "↺",
			olcir: "⦾",
			olcross: "⦻",
			oline: "‾",
			olt: "⧀",
			Omacr: "Ō",
			omacr: "ō",
			Omega: "Ω",
			omega: "ω",
			Omicron: "Ο",
			omicron: "ο",
			omid: "⦶",
			ominus: "⊖",
			Oopf: "𝕆",
			oopf: "𝕠",
			opar: "⦷",
			OpenCurlyDoubleQuote: "“",
			OpenCurlyQuote: "‘",
			operp: "⦹",
			oplus: "⊕",
			Or: "⩔",
			or: "∨",
			orarr: "↻",
			ord: "⩝",
			order: "ℴ",
			orderof: "ℴ",
			ordf: "ª",
			ordm: "º",
			origof: "⊶",
			oror: "⩖",
			orslope: "⩗",
			orv: "⩛",
			oS: "Ⓢ",
			Oscr: "𝒪",
			oscr: "ℴ",
			Oslash: "Ø",
			oslash: "ø",
			osol: "⊘",
			Otilde: "Õ",
			otilde: "õ",
			Otimes: "⨷",
			otimes: "⊗",
			otimesas: "⨶",
			Ouml: "Ö",
			ouml: "ö",
			ovbar: "⌽",
			OverBar: "‾",
			OverBrace: "⏞",
			OverBracket: "⎴",
			OverParenthesis: "⏜",
			par: "∥",
			para: "¶",
			parallel: "∥",
			parsim: "⫳",
			parsl: "⫽",
			part: "∂",
			PartialD: "∂",
			Pcy: "П",
			pcy: "п",
			percnt: "%",
			period: ".",
			permil: "‰",
			perp: "⊥",
			pertenk: "‱",
			Pfr: "𝔓",
			pfr: "𝔭",
			Phi: "Φ",
			phi: "φ",
			phiv: "ϕ",
			phmmat: "ℳ",
			phone: "☎",
			Pi: "Π",
			pi: "π",
			pitchfork: "⋔",
			piv: "ϖ",
			planck: "ℏ",
			planckh: "ℎ",
			plankv: "ℏ",
			plus: "+",
			plusacir: "⨣",
			plusb: "⊞",
			pluscir: "⨢",
			plusdo: "∔",
			plusdu: "⨥",
			pluse: "⩲",
			PlusMinus: "±",
			plusmn: "±",
			plussim: "⨦",
			plustwo: "⨧",
			pm: "±",
			Poincareplane: "ℌ",
			pointint: "⨕",
			Popf: "ℙ",
			popf: "𝕡",
			pound: "£",
			Pr: "⪻",
			pr: "≺",
			prap: "⪷",
			prcue: "≼",
			prE: "⪳",
			pre: "⪯",
			prec: "≺",
			precapprox: "⪷",
			preccurlyeq: "≼",
			Precedes: "≺",
			PrecedesEqual: "⪯",
			PrecedesSlantEqual: "≼",
			PrecedesTilde: "≾",
			preceq: "⪯",
			precnapprox: "⪹",
			precneqq: "⪵",
			precnsim: "⋨",
			precsim: "≾",
			Prime: "″",
			prime: "′",
			primes: "ℙ",
			prnap: "⪹",
			prnE: "⪵",
			prnsim: "⋨",
			prod: "∏",
			Product: "∏",
			profalar: "⌮",
			profline: "⌒",
			profsurf: "⌓",
			prop: "∝",
			Proportion: "∷",
			Proportional: "∝",
			propto: "∝",
			prsim: "≾",
			prurel: "⊰",
			Pscr: "𝒫",
			pscr: "𝓅",
			Psi: "Ψ",
			psi: "ψ",
			puncsp: " ",
			Qfr: "𝔔",
			qfr: "𝔮",
			qint: "⨌",
			Qopf: "ℚ",
			qopf: "𝕢",
			qprime: "⁗",
			Qscr: "𝒬",
			qscr: "𝓆",
			quaternions: "ℍ",
			quatint: "⨖",
			quest: "?",
			questeq: "≟",
			QUOT: "\"",
			quot: "\"",
			rAarr: "⇛",
			race: "∽̱",
			Racute: "Ŕ",
			racute: "ŕ",
			radic: "√",
			raemptyv: "⦳",
			Rang: "⟫",
			rang: "⟩",
			rangd: "⦒",
			range: "⦥",
			rangle: "⟩",
			raquo: "»",
			Rarr: "↠",
			rArr: "⇒",
			rarr: "→",
			rarrap: "⥵",
			rarrb: "⇥",
			rarrbfs: "⤠",
			rarrc: "⤳",
			rarrfs: "⤞",
			rarrhk: "↪",
			rarrlp: "↬",
			rarrpl: "⥅",
			rarrsim: "⥴",
			Rarrtl: "⤖",
			rarrtl: "↣",
			rarrw: "↝",
			rAtail: "⤜",
			ratail: "⤚",
			ratio: "∶",
			rationals: "ℚ",
			RBarr: "⤐",
			rBarr: "⤏",
			rbarr: "⤍",
			rbbrk: "❳",
			rbrace: "}",
			rbrack: "]",
			rbrke: "⦌",
			rbrksld: "⦎",
			rbrkslu: "⦐",
			Rcaron: "Ř",
			rcaron: "ř",
			Rcedil: "Ŗ",
			rcedil: "ŗ",
			rceil: "⌉",
			rcub: "}",
			Rcy: "Р",
			rcy: "р",
			rdca: "⤷",
			rdldhar: "⥩",
			rdquo: "”",
			rdquor: "”",
			rdsh: "↳",
			Re: "ℜ",
			real: "ℜ",
			realine: "ℛ",
			realpart: "ℜ",
			reals: "ℝ",
			rect: "▭",
			REG: "®",
			reg: "®",
			ReverseElement: "∋",
			ReverseEquilibrium: "⇋",
			ReverseUpEquilibrium: "⥯",
			rfisht: "⥽",
			rfloor: "⌋",
			Rfr: "ℜ",
			rfr: "𝔯",
			rHar: "⥤",
			rhard: "⇁",
			rharu: "⇀",
			rharul: "⥬",
			Rho: "Ρ",
			rho: "ρ",
			rhov: "ϱ",
			RightAngleBracket: "⟩",
			RightArrow: "→",
			Rightarrow: "⇒",
			rightarrow: "→",
			RightArrowBar: "⇥",
			RightArrowLeftArrow: "⇄",
			rightarrowtail: "↣",
			RightCeiling: "⌉",
			RightDoubleBracket: "⟧",
			RightDownTeeVector: "⥝",
			RightDownVector: "⇂",
			RightDownVectorBar: "⥕",
			RightFloor: "⌋",
			rightharpoondown: "⇁",
			rightharpoonup: "⇀",
			rightleftarrows: "⇄",
			rightleftharpoons: "⇌",
			rightrightarrows: "⇉",
			rightsquigarrow: "↝",
			RightTee: "⊢",
			RightTeeArrow: "↦",
			RightTeeVector: "⥛",
			rightthreetimes: "⋌",
			RightTriangle: "⊳",
			RightTriangleBar: "⧐",
			RightTriangleEqual: "⊵",
			RightUpDownVector: "⥏",
			RightUpTeeVector: "⥜",
			RightUpVector: "↾",
			RightUpVectorBar: "⥔",
			RightVector: "⇀",
			RightVectorBar: "⥓",
			ring: "˚",
			risingdotseq: "≓",
			rlarr: "⇄",
			rlhar: "⇌",
			rlm: "‏",
			rmoust: "⎱",
			rmoustache: "⎱",
			rnmid: "⫮",
			roang: "⟭",
			roarr: "⇾",
			robrk: "⟧",
			ropar: "⦆",
			Ropf: "ℝ",
			ropf: "𝕣",
			roplus: "⨮",
			rotimes: "⨵",
			RoundImplies: "⥰",
			rpar: ")",
			rpargt: "⦔",
			rppolint: "⨒",
			rrarr: "⇉",
			Rrightarrow: "⇛",
			rsaquo: "›",
			Rscr: "ℛ",
			rscr: "𝓇",
			Rsh: "↱",
			rsh: "↱",
			rsqb: "]",
			rsquo: "’",
			rsquor: "’",
			rthree: "⋌",
			rtimes: "⋊",
			rtri: "▹",
			rtrie: "⊵",
			rtrif: "▸",
			rtriltri: "⧎",
			RuleDelayed: "⧴",
			ruluhar: "⥨",
			rx: "℞",
			Sacute: "Ś",
			sacute: "ś",
			sbquo: "‚",
			Sc: "⪼",
			sc: "≻",
			scap: "⪸",
			Scaron: "Š",
			scaron: "š",
			sccue: "≽",
			scE: "⪴",
			sce: "⪰",
			Scedil: "Ş",
			scedil: "ş",
			Scirc: "Ŝ",
			scirc: "ŝ",
			scnap: "⪺",
			scnE: "⪶",
			scnsim: "⋩",
			scpolint: "⨓",
			scsim: "≿",
			Scy: "С",
			scy: "с",
			sdot: "⋅",
			sdotb: "⊡",
			sdote: "⩦",
			searhk: "⤥",
			seArr: "⇘",
			searr: "↘",
			searrow: "↘",
			sect: "§",
			semi: ";",
			seswar: "⤩",
			setminus: "∖",
			setmn: "∖",
			sext: "✶",
			Sfr: "𝔖",
			sfr: "𝔰",
			sfrown: "⌢",
			sharp: "♯",
			SHCHcy: "Щ",
			shchcy: "щ",
			SHcy: "Ш",
			shcy: "ш",
			ShortDownArrow: "↓",
			ShortLeftArrow: "←",
			shortmid: "∣",
			shortparallel: "∥",
			ShortRightArrow: "→",
			ShortUpArrow: "↑",
			shy: "­",
			Sigma: "Σ",
			sigma: "σ",
			sigmaf: "ς",
			sigmav: "ς",
			sim: "∼",
			simdot: "⩪",
			sime: "≃",
			simeq: "≃",
			simg: "⪞",
			simgE: "⪠",
			siml: "⪝",
			simlE: "⪟",
			simne: "≆",
			simplus: "⨤",
			simrarr: "⥲",
			slarr: "←",
			SmallCircle: "∘",
			smallsetminus: "∖",
			smashp: "⨳",
			smeparsl: "⧤",
			smid: "∣",
			smile: "⌣",
			smt: "⪪",
			smte: "⪬",
			smtes: "⪬︀",
			SOFTcy: "Ь",
			softcy: "ь",
			sol: "/",
			solb: "⧄",
			solbar: "⌿",
			Sopf: "𝕊",
			sopf: "𝕤",
			spades: "♠",
			spadesuit: "♠",
			spar: "∥",
			sqcap: "⊓",
			sqcaps: "⊓︀",
			sqcup: "⊔",
			sqcups: "⊔︀",
			Sqrt: "√",
			sqsub: "⊏",
			sqsube: "⊑",
			sqsubset: "⊏",
			sqsubseteq: "⊑",
			sqsup: "⊐",
			sqsupe: "⊒",
			sqsupset: "⊐",
			sqsupseteq: "⊒",
			squ: "□",
			Square: "□",
			square: "□",
			SquareIntersection: "⊓",
			SquareSubset: "⊏",
			SquareSubsetEqual: "⊑",
			SquareSuperset: "⊐",
			SquareSupersetEqual: "⊒",
			SquareUnion: "⊔",
			squarf: "▪",
			squf: "▪",
			srarr: "→",
			Sscr: "𝒮",
			sscr: "𝓈",
			ssetmn: "∖",
			ssmile: "⌣",
			sstarf: "⋆",
			Star: "⋆",
			star: "☆",
			starf: "★",
			straightepsilon: "ϵ",
			straightphi: "ϕ",
			strns: "¯",
			Sub: "⋐",
			sub: "⊂",
			subdot: "⪽",
			subE: "⫅",
			sube: "⊆",
			subedot: "⫃",
			submult: "⫁",
			subnE: "⫋",
			subne: "⊊",
			subplus: "⪿",
			subrarr: "⥹",
			Subset: "⋐",
			subset: "⊂",
			subseteq: "⊆",
			subseteqq: "⫅",
			SubsetEqual: "⊆",
			subsetneq: "⊊",
			subsetneqq: "⫋",
			subsim: "⫇",
			subsub: "⫕",
			subsup: "⫓",
			succ: "≻",
			succapprox: "⪸",
			succcurlyeq: "≽",
			Succeeds: "≻",
			SucceedsEqual: "⪰",
			SucceedsSlantEqual: "≽",
			SucceedsTilde: "≿",
			succeq: "⪰",
			succnapprox: "⪺",
			succneqq: "⪶",
			succnsim: "⋩",
			succsim: "≿",
			SuchThat: "∋",
			Sum: "∑",
			sum: "∑",
			sung: "♪",
			Sup: "⋑",
			sup: "⊃",
			sup1: "¹",
			sup2: "²",
			sup3: "³",
			supdot: "⪾",
			supdsub: "⫘",
			supE: "⫆",
			supe: "⊇",
			supedot: "⫄",
			Superset: "⊃",
			SupersetEqual: "⊇",
			suphsol: "⟉",
			suphsub: "⫗",
			suplarr: "⥻",
			supmult: "⫂",
			supnE: "⫌",
			supne: "⊋",
			supplus: "⫀",
			Supset: "⋑",
			supset: "⊃",
			supseteq: "⊇",
			supseteqq: "⫆",
			supsetneq: "⊋",
			supsetneqq: "⫌",
			supsim: "⫈",
			supsub: "⫔",
			supsup: "⫖",
			swarhk: "⤦",
			swArr: "⇙",
			swarr: "↙",
			swarrow: "↙",
			swnwar: "⤪",
			szlig: "ß",
			Tab: "	",
			target: "⌖",
			Tau: "Τ",
			tau: "τ",
			tbrk: "⎴",
			Tcaron: "Ť",
			tcaron: "ť",
			Tcedil: "Ţ",
			tcedil: "ţ",
			Tcy: "Т",
			tcy: "т",
			tdot: "⃛",
			telrec: "⌕",
			Tfr: "𝔗",
			tfr: "𝔱",
			there4: "∴",
			Therefore: "∴",
			therefore: "∴",
			Theta: "Θ",
			theta: "θ",
			thetasym: "ϑ",
			thetav: "ϑ",
			thickapprox: "≈",
			thicksim: "∼",
			ThickSpace: "  ",
			thinsp: " ",
			ThinSpace: " ",
			thkap: "≈",
			thksim: "∼",
			THORN: "Þ",
			thorn: "þ",
			Tilde: "∼",
			tilde: "˜",
			TildeEqual: "≃",
			TildeFullEqual: "≅",
			TildeTilde: "≈",
			times: "×",
			timesb: "⊠",
			timesbar: "⨱",
			timesd: "⨰",
			tint: "∭",
			toea: "⤨",
			top: "⊤",
			topbot: "⌶",
			topcir: "⫱",
			Topf: "𝕋",
			topf: "𝕥",
			topfork: "⫚",
			tosa: "⤩",
			tprime: "‴",
			TRADE: "™",
			trade: "™",
			triangle: "▵",
			triangledown: "▿",
			triangleleft: "◃",
			trianglelefteq: "⊴",
			triangleq: "≜",
			triangleright: "▹",
			trianglerighteq: "⊵",
			tridot: "◬",
			trie: "≜",
			triminus: "⨺",
			TripleDot: "⃛",
			triplus: "⨹",
			trisb: "⧍",
			tritime: "⨻",
			trpezium: "⏢",
			Tscr: "𝒯",
			tscr: "𝓉",
			TScy: "Ц",
			tscy: "ц",
			TSHcy: "Ћ",
			tshcy: "ћ",
			Tstrok: "Ŧ",
			tstrok: "ŧ",
			twixt: "≬",
			twoheadleftarrow: "↞",
			twoheadrightarrow: "↠",
			Uacute: "Ú",
			uacute: "ú",
			Uarr: "↟",
			uArr: "⇑",
			uarr: "↑",
			Uarrocir: "⥉",
			Ubrcy: "Ў",
			ubrcy: "ў",
			Ubreve: "Ŭ",
			ubreve: "ŭ",
			Ucirc: "Û",
			ucirc: "û",
			Ucy: "У",
			ucy: "у",
			udarr: "⇅",
			Udblac: "Ű",
			udblac: "ű",
			udhar: "⥮",
			ufisht: "⥾",
			Ufr: "𝔘",
			ufr: "𝔲",
			Ugrave: "Ù",
			ugrave: "ù",
			uHar: "⥣",
			uharl: "↿",
			uharr: "↾",
			uhblk: "▀",
			ulcorn: "⌜",
			ulcorner: "⌜",
			ulcrop: "⌏",
			ultri: "◸",
			Umacr: "Ū",
			umacr: "ū",
			uml: "¨",
			UnderBar: "_",
			UnderBrace: "⏟",
			UnderBracket: "⎵",
			UnderParenthesis: "⏝",
			Union: "⋃",
			UnionPlus: "⊎",
			Uogon: "Ų",
			uogon: "ų",
			Uopf: "𝕌",
			uopf: "𝕦",
			UpArrow: "↑",
			Uparrow: "⇑",
			uparrow: "↑",
			UpArrowBar: "⤒",
			UpArrowDownArrow: "⇅",
			UpDownArrow: "↕",
			Updownarrow: "⇕",
			updownarrow: "↕",
			UpEquilibrium: "⥮",
			upharpoonleft: "↿",
			upharpoonright: "↾",
			uplus: "⊎",
			UpperLeftArrow: "↖",
			UpperRightArrow: "↗",
			Upsi: "ϒ",
			upsi: "υ",
			upsih: "ϒ",
			Upsilon: "Υ",
			upsilon: "υ",
			UpTee: "⊥",
			UpTeeArrow: "↥",
			upuparrows: "⇈",
			urcorn: "⌝",
			urcorner: "⌝",
			urcrop: "⌎",
			Uring: "Ů",
			uring: "ů",
			urtri: "◹",
			Uscr: "𝒰",
			uscr: "𝓊",
			utdot: "⋰",
			Utilde: "Ũ",
			utilde: "ũ",
			utri: "▵",
			utrif: "▴",
			uuarr: "⇈",
			Uuml: "Ü",
			uuml: "ü",
			uwangle: "⦧",
			vangrt: "⦜",
			varepsilon: "ϵ",
			varkappa: "ϰ",
			varnothing: "∅",
			varphi: "ϕ",
			varpi: "ϖ",
			varpropto: "∝",
			vArr: "⇕",
			varr: "↕",
			varrho: "ϱ",
			varsigma: "ς",
			varsubsetneq: "⊊︀",
			varsubsetneqq: "⫋︀",
			varsupsetneq: "⊋︀",
			varsupsetneqq: "⫌︀",
			vartheta: "ϑ",
			vartriangleleft: "⊲",
			vartriangleright: "⊳",
			Vbar: "⫫",
			vBar: "⫨",
			vBarv: "⫩",
			Vcy: "В",
			vcy: "в",
			VDash: "⊫",
			Vdash: "⊩",
			vDash: "⊨",
			vdash: "⊢",
			Vdashl: "⫦",
			Vee: "⋁",
			vee: "∨",
			veebar: "⊻",
			veeeq: "≚",
			vellip: "⋮",
			Verbar: "‖",
			verbar: "|",
			Vert: "‖",
			vert: "|",
			VerticalBar: "∣",
			VerticalLine: "|",
			VerticalSeparator: "❘",
			VerticalTilde: "≀",
			VeryThinSpace: " ",
			Vfr: "𝔙",
			vfr: "𝔳",
			vltri: "⊲",
			vnsub: "⊂⃒",
			vnsup: "⊃⃒",
			Vopf: "𝕍",
			vopf: "𝕧",
			vprop: "∝",
			vrtri: "⊳",
			Vscr: "𝒱",
			vscr: "𝓋",
			vsubnE: "⫋︀",
			vsubne: "⊊︀",
			vsupnE: "⫌︀",
			vsupne: "⊋︀",
			Vvdash: "⊪",
			vzigzag: "⦚",
			Wcirc: "Ŵ",
			wcirc: "ŵ",
			wedbar: "⩟",
			Wedge: "⋀",
			wedge: "∧",
			wedgeq: "≙",
			weierp: "℘",
			Wfr: "𝔚",
			wfr: "𝔴",
			Wopf: "𝕎",
			wopf: "𝕨",
			wp: "℘",
			wr: "≀",
			wreath: "≀",
			Wscr: "𝒲",
			wscr: "𝓌",
			xcap: "⋂",
			xcirc: "◯",
			xcup: "⋃",
			xdtri: "▽",
			Xfr: "𝔛",
			xfr: "𝔵",
			xhArr: "⟺",
			xharr: "⟷",
			Xi: "Ξ",
			xi: "ξ",
			xlArr: "⟸",
			xlarr: "⟵",
			xmap: "⟼",
			xnis: "⋻",
			xodot: "⨀",
			Xopf: "𝕏",
			xopf: "𝕩",
			xoplus: "⨁",
			xotime: "⨂",
			xrArr: "⟹",
			xrarr: "⟶",
			Xscr: "𝒳",
			xscr: "𝓍",
			xsqcup: "⨆",
			xuplus: "⨄",
			xutri: "△",
			xvee: "⋁",
			xwedge: "⋀",
			Yacute: "Ý",
			yacute: "ý",
			YAcy: "Я",
			yacy: "я",
			Ycirc: "Ŷ",
			ycirc: "ŷ",
			Ycy: "Ы",
			ycy: "ы",
			yen: "¥",
			Yfr: "𝔜",
			yfr: "𝔶",
			YIcy: "Ї",
			yicy: "ї",
			Yopf: "𝕐",
			yopf: "𝕪",
			Yscr: "𝒴",
			yscr: "𝓎",
			YUcy: "Ю",
			yucy: "ю",
			Yuml: "Ÿ",
			yuml: "ÿ",
			Zacute: "Ź",
			zacute: "ź",
			Zcaron: "Ž",
			zcaron: "ž",
			Zcy: "З",
			zcy: "з",
			Zdot: "Ż",
			zdot: "ż",
			zeetrf: "ℨ",
			ZeroWidthSpace: "​",
			Zeta: "Ζ",
			zeta: "ζ",
			Zfr: "ℨ",
			zfr: "𝔷",
			ZHcy: "Ж",
			zhcy: "ж",
			zigrarr: "⇝",
			Zopf: "ℤ",
			zopf: "𝕫",
			Zscr: "𝒵",
			zscr: "𝓏",
			zwj: "‍",
			zwnj: "‌"
		}), n.entityMap = n.HTML_ENTITIES;
	}),
	8351: ((e, n, r) => {
		var i = r(7311);
		n.DOMImplementation = i.DOMImplementation, n.XMLSerializer = i.XMLSerializer, n.DOMParser = r(4847).DOMParser;
	}),
	1995: ((e, n, r) => {
		var i = r(7855).NAMESPACE, a = r(7855).tagNamePattern, o = 0, s = 1, c = 2, l = 3, u = 4, d = 5, f = 6, p = 7;
		function ParseError(e, n) {
			this.message = e, this.locator = n, Error.captureStackTrace && Error.captureStackTrace(this, ParseError);
		}
		ParseError.prototype = Error(), ParseError.prototype.name = ParseError.name;
		function XMLReader() {}
		XMLReader.prototype = { parse: function(e, n, r) {
			var i = this.domBuilder;
			i.startDocument(), _copy(n, n = {}), parse(e, n, r, i, this.errorHandler), i.endDocument();
		} };
		function parse(e, n, r, o, s) {
			function fixedFromCharCode(e) {
				if (e > 65535) {
					e -= 65536;
					var n = 55296 + (e >> 10), r = 56320 + (e & 1023);
					return String.fromCharCode(n, r);
				}
				return String.fromCharCode(e);
			}
			function entityReplacer(e) {
				var n = e.slice(1, -1);
				return Object.hasOwnProperty.call(r, n) ? r[n] : n.charAt(0) === "#" ? fixedFromCharCode(parseInt(n.substr(1).replace("x", "0x"))) : (s.error("entity not found:" + e), e);
			}
			function appendText(n) {
				if (n > m) {
					var r = e.substring(m, n).replace(/&#?\w+;/g, entityReplacer);
					d && position(m), o.characters(r, 0, n - m), m = n;
				}
			}
			function position(n, r) {
				for (; n >= l && (r = u.exec(e));) c = r.index, l = c + r[0].length, d.lineNumber++;
				d.columnNumber = n - c + 1;
			}
			for (var c = 0, l = 0, u = /.*(?:\r\n?|\n)|.*$/g, d = o.locator, f = [{ currentNSMap: n }], p = {}, m = 0;;) {
				try {
					var h = e.indexOf("<", m);
					if (h < 0) {
						if (!e.substr(m).match(/^\s*$/)) {
							var g = o.doc, _ = g.createTextNode(e.substr(m));
							g.appendChild(_), o.currentElement = _;
						}
						return;
					}
					switch (h > m && appendText(h), e.charAt(h + 1)) {
						case "/":
							var v = e.indexOf(">", h + 3), y = e.substring(h + 2, v).replace(/^([\s\S]*?[^ \t\n\r])?[ \t\n\r]*$/, "$1"), b = f.pop();
							v < 0 ? (y = e.substring(h + 2).replace(/[\s<].*/, ""), s.error("end tag name: " + y + " is not complete:" + b.tagName), v = h + 1 + y.length) : y.match(/\s</) ? (y = y.replace(/[\s<].*/, ""), s.error("end tag name: " + y + " maybe not complete"), v = h + 1 + y.length) : /[ \t\n\r]/.test(y) && a.test(y.split(/[ \t\n\r]/)[0]) && s.error("end tag name is followed by whitespace and trailing content: \"" + y + "\"");
							var x = b.localNSMap, S = b.tagName == y;
							if (S || b.tagName && b.tagName.toLowerCase() == y.toLowerCase()) {
								if (o.endElement(b.uri, b.localName, y), x) for (var C in x) Object.prototype.hasOwnProperty.call(x, C) && o.endPrefixMapping(C);
								S || s.fatalError("end tag name: " + y + " is not match the current start tagName:" + b.tagName);
							} else f.push(b);
							v++;
							break;
						case "?":
							d && position(h), v = parseInstruction(e, h, o);
							break;
						case "!":
							d && position(h), v = parseDCC(e, h, o, s);
							break;
						default:
							d && position(h);
							var w = new ElementAttributes(), T = f[f.length - 1].currentNSMap, v = parseElementStartPart(e, h, w, T, entityReplacer, s), E = w.length;
							if (!w.closed && fixSelfClosed(e, v, w.tagName, p) && (w.closed = !0, r.nbsp || s.warning("unclosed xml attribute")), d && E) {
								for (var D = copyLocator(d, {}), O = 0; O < E; O++) {
									var k = w[O];
									position(k.offset), k.locator = copyLocator(d, {});
								}
								o.locator = D, appendElement(w, o, T) && f.push(w), o.locator = d;
							} else appendElement(w, o, T) && f.push(w);
							i.isHTML(w.uri) && !w.closed ? v = parseHtmlSpecialContent(e, v, w.tagName, entityReplacer, o) : v++;
					}
				} catch (e) {
					if (e instanceof ParseError) throw e;
					s.error("element parse error: " + e), v = -1;
				}
				v > m ? m = v : appendText(Math.max(h, m) + 1);
			}
		}
		function copyLocator(e, n) {
			return n.lineNumber = e.lineNumber, n.columnNumber = e.columnNumber, n;
		}
		function parseElementStartPart(e, n, r, a, m, h) {
			function addAttribute(e, n, i) {
				r.attributeNames.hasOwnProperty(e) && h.fatalError("Attribute " + e + " redefined"), r.addValue(e, n.replace(/[\t\n\r]/g, " ").replace(/&#?\w+;/g, m), i);
			}
			for (var g, _, v = ++n, y = o;;) {
				var b = e.charAt(v);
				if (y === o && b === "<") throw Error("unexpected < in tag name: " + e.slice(n, v));
				switch (b) {
					case "=":
						if (y === s) g = e.slice(n, v), y = l;
						else if (y === c) y = l;
						else throw Error("attribute equal must after attrName");
						break;
					case "'":
					case "\"":
						if (y === l || y === s) {
							if (y === s && (h.warning("attribute value must after \"=\""), g = e.slice(n, v)), n = v + 1, v = e.indexOf(b, n), v > 0) _ = e.slice(n, v), addAttribute(g, _, n - 1), y = d;
							else throw Error("attribute value no end '" + b + "' match");
						} else if (y == u) _ = e.slice(n, v), addAttribute(g, _, n), h.warning("attribute \"" + g + "\" missed start quot(" + b + ")!!"), n = v + 1, y = d;
						else throw Error("attribute value must after \"=\"");
						break;
					case "/":
						switch (y) {
							case o: r.setTagName(e.slice(n, v));
							case d:
							case f:
							case p: y = p, r.closed = !0;
							case u:
							case s: break;
							case c:
								r.closed = !0;
								break;
							default: throw Error("attribute invalid close char('/')");
						}
						break;
					case "": return h.error("unexpected end of input"), y == o && r.setTagName(e.slice(n, v)), v;
					case ">":
						switch (y) {
							case o: r.setTagName(e.slice(n, v));
							case d:
							case f:
							case p: break;
							case u:
							case s: _ = e.slice(n, v), _.slice(-1) === "/" && (r.closed = !0, _ = _.slice(0, -1));
							case c:
								y === c && (_ = g), y == u ? (h.warning("attribute \"" + _ + "\" missed quot(\")!"), addAttribute(g, _, n)) : (i.isHTML(a[""]) && _.match(/^(?:disabled|checked|selected)$/i) || h.warning("attribute \"" + _ + "\" missed value!! \"" + _ + "\" instead!!"), addAttribute(_, _, n));
								break;
							case l: throw Error("attribute value missed!!");
						}
						return v;
					case "": b = " ";
					default: if (b <= " ") switch (y) {
						case o:
							r.setTagName(e.slice(n, v)), y = f;
							break;
						case s:
							g = e.slice(n, v), y = c;
							break;
						case u:
							var _ = e.slice(n, v);
							h.warning("attribute \"" + _ + "\" missed quot(\")!!"), addAttribute(g, _, n);
						case d: y = f;
					}
					else switch (y) {
						case c:
							r.tagName, i.isHTML(a[""]) && g.match(/^(?:disabled|checked|selected)$/i) || h.warning("attribute \"" + g + "\" missed value!! \"" + g + "\" instead2!!"), addAttribute(g, g, n), n = v, y = s;
							break;
						case d: h.warning("attribute space is required\"" + g + "\"!!");
						case f:
							y = s, n = v;
							break;
						case l:
							y = u, n = v;
							break;
						case p: throw Error("elements closed character '/' and '>' must be connected to");
					}
				}
				v++;
			}
		}
		function appendElement(e, n, r) {
			for (var a = e.tagName, o = null, s = e.length; s--;) {
				var c = e[s], l = c.qName, u = c.value, d = l.indexOf(":");
				if (d > 0) var f = c.prefix = l.slice(0, d), p = l.slice(d + 1), m = f === "xmlns" && p;
				else p = l, f = null, m = l === "xmlns" && "";
				c.localName = p, m !== !1 && (o ?? (o = {}, r = Object.create(r)), r[m] = o[m] = u, c.uri = i.XMLNS, n.startPrefixMapping(m, u));
			}
			for (var s = e.length; s--;) {
				c = e[s];
				var f = c.prefix;
				f && (f === "xml" && (c.uri = i.XML), f !== "xmlns" && (c.uri = r[f || ""]));
			}
			var d = a.indexOf(":");
			d > 0 ? (f = e.prefix = a.slice(0, d), p = e.localName = a.slice(d + 1)) : (f = null, p = e.localName = a);
			var h = e.uri = r[f || ""];
			if (n.startElement(h, p, a, e), e.closed) {
				if (n.endElement(h, p, a), o) for (f in o) Object.prototype.hasOwnProperty.call(o, f) && n.endPrefixMapping(f);
			} else return e.currentNSMap = r, e.localNSMap = o, !0;
		}
		function parseHtmlSpecialContent(e, n, r, i, a) {
			if (/^(?:script|textarea)$/i.test(r)) {
				var o = e.indexOf("</" + r + ">", n), s = e.substring(n + 1, o);
				if (/[&<]/.test(s)) return /^script$/i.test(r) ? (a.characters(s, 0, s.length), o) : (s = s.replace(/&#?\w+;/g, i), a.characters(s, 0, s.length), o);
			}
			return n + 1;
		}
		function fixSelfClosed(e, n, r, i) {
			var a = i[r];
			return a ?? (a = e.lastIndexOf("</" + r + ">"), a < n && (a = e.lastIndexOf("</" + r)), i[r] = a), a < n;
		}
		function _copy(e, n) {
			for (var r in e) Object.prototype.hasOwnProperty.call(e, r) && (n[r] = e[r]);
		}
		function parseDCC(e, n, r, i) {
			switch (e.charAt(n + 2)) {
				case "-":
					if (e.charAt(n + 3) === "-") {
						var a = e.indexOf("-->", n + 4);
						return a > n ? (r.comment(e, n + 4, a - n - 4), a + 3) : (i.error("Unclosed comment"), -1);
					}
					return -1;
				default:
					if (e.substr(n + 3, 6) == "CDATA[") {
						var a = e.indexOf("]]>", n + 9);
						return r.startCDATA(), r.characters(e, n + 9, a - n - 9), r.endCDATA(), a + 3;
					}
					var o = split(e, n), s = o.length;
					if (s > 1 && /!doctype/i.test(o[0][0])) {
						var c = o[1][0], l = !1, u = !1;
						s > 3 && (/^public$/i.test(o[2][0]) ? (l = o[3][0], u = s > 4 && o[4][0]) : /^system$/i.test(o[2][0]) && (u = o[3][0]));
						var d = o[s - 1];
						return r.startDTD(c, l, u), r.endDTD(), d.index + d[0].length;
					}
			}
			return -1;
		}
		function parseInstruction(e, n, r) {
			var i = e.indexOf("?>", n);
			if (i) {
				var a = e.substring(n, i).match(/^<\?(\S*)\s*([\s\S]*?)$/);
				return a ? (a[0].length, r.processingInstruction(a[1], a[2]), i + 2) : -1;
			}
			return -1;
		}
		function ElementAttributes() {
			this.attributeNames = {};
		}
		ElementAttributes.prototype = {
			setTagName: function(e) {
				if (!a.test(e)) throw Error("invalid tagName:" + e);
				this.tagName = e;
			},
			addValue: function(e, n, r) {
				if (!a.test(e)) throw Error("invalid attribute:" + e);
				this.attributeNames[e] = this.length, this[this.length++] = {
					qName: e,
					value: n,
					offset: r
				};
			},
			length: 0,
			getLocalName: function(e) {
				return this[e].localName;
			},
			getLocator: function(e) {
				return this[e].locator;
			},
			getQName: function(e) {
				return this[e].qName;
			},
			getURI: function(e) {
				return this[e].uri;
			},
			getValue: function(e) {
				return this[e].value;
			}
		};
		function split(e, n) {
			var r, i = [], a = /'[^']+'|"[^"]+"|[^\s<>\/=]+=?|(\/?\s*>|<)/g;
			for (a.lastIndex = n, a.exec(e); r = a.exec(e);) if (i.push(r), r[1]) return i;
		}
		n.XMLReader = XMLReader, n.ParseError = ParseError;
	}),
	8793: ((e, n) => {
		n.byteLength = byteLength, n.toByteArray = toByteArray, n.fromByteArray = fromByteArray;
		for (var r = [], i = [], a = typeof Uint8Array < "u" ? Uint8Array : Array, o = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", s = 0, c = o.length; s < c; ++s) r[s] = o[s], i[o.charCodeAt(s)] = s;
		i[45] = 62, i[95] = 63;
		function getLens(e) {
			var n = e.length;
			if (n % 4 > 0) throw Error("Invalid string. Length must be a multiple of 4");
			var r = e.indexOf("=");
			r === -1 && (r = n);
			var i = r === n ? 0 : 4 - r % 4;
			return [r, i];
		}
		function byteLength(e) {
			var n = getLens(e), r = n[0], i = n[1];
			return (r + i) * 3 / 4 - i;
		}
		function _byteLength(e, n, r) {
			return (n + r) * 3 / 4 - r;
		}
		function toByteArray(e) {
			for (var n, r = getLens(e), o = r[0], s = r[1], c = new a(_byteLength(e, o, s)), l = 0, u = s > 0 ? o - 4 : o, d = 0; d < u; d += 4) n = i[e.charCodeAt(d)] << 18 | i[e.charCodeAt(d + 1)] << 12 | i[e.charCodeAt(d + 2)] << 6 | i[e.charCodeAt(d + 3)], c[l++] = n >> 16 & 255, c[l++] = n >> 8 & 255, c[l++] = n & 255;
			return s === 2 && (n = i[e.charCodeAt(d)] << 2 | i[e.charCodeAt(d + 1)] >> 4, c[l++] = n & 255), s === 1 && (n = i[e.charCodeAt(d)] << 10 | i[e.charCodeAt(d + 1)] << 4 | i[e.charCodeAt(d + 2)] >> 2, c[l++] = n >> 8 & 255, c[l++] = n & 255), c;
		}
		function tripletToBase64(e) {
			return r[e >> 18 & 63] + r[e >> 12 & 63] + r[e >> 6 & 63] + r[e & 63];
		}
		function encodeChunk(e, n, r) {
			for (var i, a = [], o = n; o < r; o += 3) i = (e[o] << 16 & 16711680) + (e[o + 1] << 8 & 65280) + (e[o + 2] & 255), a.push(tripletToBase64(i));
			return a.join("");
		}
		function fromByteArray(e) {
			for (var n, i = e.length, a = i % 3, o = [], s = 16383, c = 0, l = i - a; c < l; c += s) o.push(encodeChunk(e, c, c + s > l ? l : c + s));
			return a === 1 ? (n = e[i - 1], o.push(r[n >> 2] + r[n << 4 & 63] + "==")) : a === 2 && (n = (e[i - 2] << 8) + e[i - 1], o.push(r[n >> 10] + r[n >> 4 & 63] + r[n << 2 & 63] + "=")), o.join("");
		}
	}),
	5481: ((e, n, r) => {
		function isArray(e) {
			return Array.isArray ? Array.isArray(e) : objectToString(e) === "[object Array]";
		}
		n.isArray = isArray;
		function isBoolean(e) {
			return typeof e == "boolean";
		}
		n.isBoolean = isBoolean;
		function isNull(e) {
			return e === null;
		}
		n.isNull = isNull;
		function isNullOrUndefined(e) {
			return e == null;
		}
		n.isNullOrUndefined = isNullOrUndefined;
		function isNumber(e) {
			return typeof e == "number";
		}
		n.isNumber = isNumber;
		function isString(e) {
			return typeof e == "string";
		}
		n.isString = isString;
		function isSymbol(e) {
			return typeof e == "symbol";
		}
		n.isSymbol = isSymbol;
		function isUndefined(e) {
			return e === void 0;
		}
		n.isUndefined = isUndefined;
		function isRegExp(e) {
			return objectToString(e) === "[object RegExp]";
		}
		n.isRegExp = isRegExp;
		function isObject(e) {
			return typeof e == "object" && !!e;
		}
		n.isObject = isObject;
		function isDate(e) {
			return objectToString(e) === "[object Date]";
		}
		n.isDate = isDate;
		function isError(e) {
			return objectToString(e) === "[object Error]" || e instanceof Error;
		}
		n.isError = isError;
		function isFunction(e) {
			return typeof e == "function";
		}
		n.isFunction = isFunction;
		function isPrimitive(e) {
			return e === null || typeof e == "boolean" || typeof e == "number" || typeof e == "string" || typeof e == "symbol" || e === void 0;
		}
		n.isPrimitive = isPrimitive, n.isBuffer = r(181).Buffer.isBuffer;
		function objectToString(e) {
			return Object.prototype.toString.call(e);
		}
	}),
	2212: ((e, n) => {
		Object.defineProperty(n, "__esModule", { value: !0 }), n.default = {
			SYMBOL: {
				32: 32,
				33: 33,
				34: 8704,
				35: 35,
				36: 8707,
				37: 37,
				38: 38,
				39: 8717,
				40: 40,
				41: 41,
				42: 42,
				43: 43,
				44: 44,
				45: 8722,
				46: 46,
				47: 47,
				48: 48,
				49: 49,
				50: 50,
				51: 51,
				52: 52,
				53: 53,
				54: 54,
				55: 55,
				56: 56,
				57: 57,
				58: 58,
				59: 59,
				60: 60,
				61: 61,
				62: 62,
				63: 63,
				64: 8773,
				65: 913,
				66: 914,
				67: 935,
				68: 916,
				69: 917,
				70: 934,
				71: 915,
				72: 919,
				73: 921,
				74: 977,
				75: 922,
				76: 923,
				77: 924,
				78: 925,
				79: 927,
				80: 928,
				81: 920,
				82: 929,
				83: 931,
				84: 932,
				85: 933,
				86: 962,
				87: 937,
				88: 926,
				89: 936,
				90: 918,
				91: 91,
				92: 8756,
				93: 93,
				94: 8869,
				95: 95,
				96: 8254,
				97: 945,
				98: 946,
				99: 967,
				100: 948,
				101: 949,
				102: 966,
				103: 947,
				104: 951,
				105: 953,
				106: 981,
				107: 954,
				108: 955,
				109: 956,
				110: 957,
				111: 959,
				112: 960,
				113: 952,
				114: 961,
				115: 963,
				116: 964,
				117: 965,
				118: 982,
				119: 969,
				120: 958,
				121: 968,
				122: 950,
				123: 123,
				124: 124,
				125: 125,
				126: 126,
				160: 8364,
				161: 978,
				162: 8242,
				163: 8804,
				164: 8260,
				165: 8734,
				166: 402,
				167: 9827,
				168: 9830,
				169: 9829,
				170: 9824,
				171: 8596,
				172: 8592,
				173: 8593,
				174: 8594,
				175: 8595,
				176: 176,
				177: 177,
				178: 8243,
				179: 8805,
				180: 215,
				181: 8733,
				182: 8706,
				183: 8226,
				184: 247,
				185: 8800,
				186: 8801,
				187: 8776,
				188: 8230,
				189: 9168,
				190: 9135,
				191: 8629,
				192: 8501,
				193: 8465,
				194: 8476,
				195: 8472,
				196: 8855,
				197: 8853,
				198: 8709,
				199: 8745,
				200: 8746,
				201: 8835,
				202: 8839,
				203: 8836,
				204: 8834,
				205: 8838,
				206: 8712,
				207: 8713,
				208: 8736,
				209: 8711,
				210: 174,
				211: 169,
				212: 8482,
				213: 8719,
				214: 8730,
				215: 8901,
				216: 172,
				217: 8743,
				218: 8744,
				219: 8660,
				220: 8656,
				221: 8657,
				222: 8658,
				223: 8659,
				224: 9674,
				225: 12296,
				226: 174,
				227: 169,
				228: 8482,
				229: 8721,
				230: 9115,
				231: 9116,
				232: 9117,
				233: 9121,
				234: 9122,
				235: 9123,
				236: 9127,
				237: 9128,
				238: 9129,
				239: 9130,
				240: 63743,
				241: 12297,
				242: 8747,
				243: 8992,
				244: 9134,
				245: 8993,
				246: 9118,
				247: 9119,
				248: 9120,
				249: 9124,
				250: 9125,
				251: 9126,
				252: 9131,
				253: 9132,
				254: 9133
			},
			WEBDINGS: {
				32: 32,
				33: 128375,
				34: 128376,
				35: 128370,
				36: 128374,
				37: 127942,
				38: 127894,
				39: 128391,
				40: 128488,
				41: 128489,
				42: 128496,
				43: 128497,
				44: 127798,
				45: 127895,
				46: 128638,
				47: 128636,
				48: 128469,
				49: 128470,
				50: 128471,
				51: 9204,
				52: 9205,
				53: 9206,
				54: 9207,
				55: 9194,
				56: 9193,
				57: 9198,
				58: 9197,
				59: 9208,
				60: 9209,
				61: 9210,
				62: 128474,
				63: 128499,
				64: 128736,
				65: 127959,
				66: 127960,
				67: 127961,
				68: 127962,
				69: 127964,
				70: 127981,
				71: 127963,
				72: 127968,
				73: 127958,
				74: 127965,
				75: 128739,
				76: 128269,
				77: 127956,
				78: 128065,
				79: 128066,
				80: 127966,
				81: 127957,
				82: 128740,
				83: 127967,
				84: 128755,
				85: 128364,
				86: 128363,
				87: 128360,
				88: 128264,
				89: 127892,
				90: 127893,
				91: 128492,
				92: 128637,
				93: 128493,
				94: 128490,
				95: 128491,
				96: 11156,
				97: 10004,
				98: 128690,
				99: 11036,
				100: 128737,
				101: 128230,
				102: 128753,
				103: 11035,
				104: 128657,
				105: 128712,
				106: 128745,
				107: 128752,
				108: 128968,
				109: 128372,
				110: 11044,
				111: 128741,
				112: 128660,
				113: 128472,
				114: 128473,
				115: 10067,
				116: 128754,
				117: 128647,
				118: 128653,
				119: 9971,
				120: 10680,
				121: 8854,
				122: 128685,
				123: 128494,
				124: 9168,
				125: 128495,
				126: 128498,
				128: 128697,
				129: 128698,
				130: 128713,
				131: 128714,
				132: 128700,
				133: 128125,
				134: 127947,
				135: 9975,
				136: 127938,
				137: 127948,
				138: 127946,
				139: 127940,
				140: 127949,
				141: 127950,
				142: 128664,
				143: 128480,
				144: 128738,
				145: 128176,
				146: 127991,
				147: 128179,
				148: 128106,
				149: 128481,
				150: 128482,
				151: 128483,
				152: 10031,
				153: 128388,
				154: 128389,
				155: 128387,
				156: 128390,
				157: 128441,
				158: 128442,
				159: 128443,
				160: 128373,
				161: 128368,
				162: 128445,
				163: 128446,
				164: 128203,
				165: 128466,
				166: 128467,
				167: 128366,
				168: 128218,
				169: 128478,
				170: 128479,
				171: 128451,
				172: 128450,
				173: 128444,
				174: 127917,
				175: 127900,
				176: 127896,
				177: 127897,
				178: 127911,
				179: 128191,
				180: 127902,
				181: 128247,
				182: 127903,
				183: 127916,
				184: 128253,
				185: 128249,
				186: 128254,
				187: 128251,
				188: 127898,
				189: 127899,
				190: 128250,
				191: 128187,
				192: 128421,
				193: 128422,
				194: 128423,
				195: 128377,
				196: 127918,
				197: 128379,
				198: 128380,
				199: 128223,
				200: 128385,
				201: 128384,
				202: 128424,
				203: 128425,
				204: 128447,
				205: 128426,
				206: 128476,
				207: 128274,
				208: 128275,
				209: 128477,
				210: 128229,
				211: 128228,
				212: 128371,
				213: 127779,
				214: 127780,
				215: 127781,
				216: 127782,
				217: 9729,
				218: 127784,
				219: 127783,
				220: 127785,
				221: 127786,
				222: 127788,
				223: 127787,
				224: 127772,
				225: 127777,
				226: 128715,
				227: 128719,
				228: 127869,
				229: 127864,
				230: 128718,
				231: 128717,
				232: 9413,
				233: 9855,
				234: 128710,
				235: 128392,
				236: 127891,
				237: 128484,
				238: 128485,
				239: 128486,
				240: 128487,
				241: 128746,
				242: 128063,
				243: 128038,
				244: 128031,
				245: 128021,
				246: 128008,
				247: 128620,
				248: 128622,
				249: 128621,
				250: 128623,
				251: 128506,
				252: 127757,
				253: 127759,
				254: 127758,
				255: 128330
			},
			WINGDINGS: {
				32: 32,
				33: 128393,
				34: 9986,
				35: 9985,
				36: 128083,
				37: 128365,
				38: 128366,
				39: 128367,
				40: 128383,
				41: 9990,
				42: 128386,
				43: 128387,
				44: 128234,
				45: 128235,
				46: 128236,
				47: 128237,
				48: 128448,
				49: 128449,
				50: 128462,
				51: 128463,
				52: 128464,
				53: 128452,
				54: 8987,
				55: 128430,
				56: 128432,
				57: 128434,
				58: 128435,
				59: 128436,
				60: 128427,
				61: 128428,
				62: 9991,
				63: 9997,
				64: 128398,
				65: 9996,
				66: 128399,
				67: 128077,
				68: 128078,
				69: 9756,
				70: 9758,
				71: 9757,
				72: 9759,
				73: 128400,
				74: 9786,
				75: 128528,
				76: 9785,
				77: 128163,
				78: 128369,
				79: 127987,
				80: 127985,
				81: 9992,
				82: 9788,
				83: 127778,
				84: 10052,
				85: 128326,
				86: 10014,
				87: 128328,
				88: 10016,
				89: 10017,
				90: 9770,
				91: 9775,
				92: 128329,
				93: 9784,
				94: 9800,
				95: 9801,
				96: 9802,
				97: 9803,
				98: 9804,
				99: 9805,
				100: 9806,
				101: 9807,
				102: 9808,
				103: 9809,
				104: 9810,
				105: 9811,
				106: 128624,
				107: 128629,
				108: 9899,
				109: 128318,
				110: 9724,
				111: 128911,
				112: 128912,
				113: 10065,
				114: 10066,
				115: 128927,
				116: 10731,
				117: 9670,
				118: 10070,
				119: 11049,
				120: 8999,
				121: 11193,
				122: 8984,
				123: 127989,
				124: 127990,
				125: 128630,
				126: 128631,
				127: 9647,
				128: 127243,
				129: 10112,
				130: 10113,
				131: 10114,
				132: 10115,
				133: 10116,
				134: 10117,
				135: 10118,
				136: 10119,
				137: 10120,
				138: 10121,
				139: 127244,
				140: 10122,
				141: 10123,
				142: 10124,
				143: 10125,
				144: 10126,
				145: 10127,
				146: 10128,
				147: 10129,
				148: 10130,
				149: 10131,
				150: 128610,
				151: 128608,
				152: 128609,
				153: 128611,
				154: 128606,
				155: 128604,
				156: 128605,
				157: 128607,
				158: 8729,
				159: 8226,
				160: 11037,
				161: 11096,
				162: 128902,
				163: 128904,
				164: 128906,
				165: 128907,
				166: 128319,
				167: 9642,
				168: 128910,
				169: 128961,
				170: 128965,
				171: 9733,
				172: 128971,
				173: 128975,
				174: 128979,
				175: 128977,
				176: 11216,
				177: 8982,
				178: 11214,
				179: 11215,
				180: 11217,
				181: 10026,
				182: 10032,
				183: 128336,
				184: 128337,
				185: 128338,
				186: 128339,
				187: 128340,
				188: 128341,
				189: 128342,
				190: 128343,
				191: 128344,
				192: 128345,
				193: 128346,
				194: 128347,
				195: 11184,
				196: 11185,
				197: 11186,
				198: 11187,
				199: 11188,
				200: 11189,
				201: 11190,
				202: 11191,
				203: 128618,
				204: 128619,
				205: 128597,
				206: 128596,
				207: 128599,
				208: 128598,
				209: 128592,
				210: 128593,
				211: 128594,
				212: 128595,
				213: 9003,
				214: 8998,
				215: 11160,
				216: 11162,
				217: 11161,
				218: 11163,
				219: 11144,
				220: 11146,
				221: 11145,
				222: 11147,
				223: 129128,
				224: 129130,
				225: 129129,
				226: 129131,
				227: 129132,
				228: 129133,
				229: 129135,
				230: 129134,
				231: 129144,
				232: 129146,
				233: 129145,
				234: 129147,
				235: 129148,
				236: 129149,
				237: 129151,
				238: 129150,
				239: 8678,
				240: 8680,
				241: 8679,
				242: 8681,
				243: 11012,
				244: 8691,
				245: 11009,
				246: 11008,
				247: 11011,
				248: 11010,
				249: 129196,
				250: 129197,
				251: 128502,
				252: 10003,
				253: 128503,
				254: 128505
			},
			"WINGDINGS 2": {
				32: 32,
				33: 128394,
				34: 128395,
				35: 128396,
				36: 128397,
				37: 9988,
				38: 9984,
				39: 128382,
				40: 128381,
				41: 128453,
				42: 128454,
				43: 128455,
				44: 128456,
				45: 128457,
				46: 128458,
				47: 128459,
				48: 128460,
				49: 128461,
				50: 128203,
				51: 128465,
				52: 128468,
				53: 128437,
				54: 128438,
				55: 128439,
				56: 128440,
				57: 128429,
				58: 128431,
				59: 128433,
				60: 128402,
				61: 128403,
				62: 128408,
				63: 128409,
				64: 128410,
				65: 128411,
				66: 128072,
				67: 128073,
				68: 128412,
				69: 128413,
				70: 128414,
				71: 128415,
				72: 128416,
				73: 128417,
				74: 128070,
				75: 128071,
				76: 128418,
				77: 128419,
				78: 128401,
				79: 128500,
				80: 128504,
				81: 128501,
				82: 9745,
				83: 11197,
				84: 9746,
				85: 11198,
				86: 11199,
				87: 128711,
				88: 10680,
				89: 128625,
				90: 128628,
				91: 128626,
				92: 128627,
				93: 8253,
				94: 128633,
				95: 128634,
				96: 128635,
				97: 128614,
				98: 128612,
				99: 128613,
				100: 128615,
				101: 128602,
				102: 128600,
				103: 128601,
				104: 128603,
				105: 9450,
				106: 9312,
				107: 9313,
				108: 9314,
				109: 9315,
				110: 9316,
				111: 9317,
				112: 9318,
				113: 9319,
				114: 9320,
				115: 9321,
				116: 9471,
				117: 10102,
				118: 10103,
				119: 10104,
				120: 10105,
				121: 10106,
				122: 10107,
				123: 10108,
				124: 10109,
				125: 10110,
				126: 10111,
				128: 9737,
				129: 127765,
				130: 9789,
				131: 9790,
				132: 11839,
				133: 10013,
				134: 128327,
				135: 128348,
				136: 128349,
				137: 128350,
				138: 128351,
				139: 128352,
				140: 128353,
				141: 128354,
				142: 128355,
				143: 128356,
				144: 128357,
				145: 128358,
				146: 128359,
				147: 128616,
				148: 128617,
				149: 8901,
				150: 128900,
				151: 10625,
				152: 9679,
				153: 9675,
				154: 128901,
				155: 128903,
				156: 128905,
				157: 8857,
				158: 10687,
				159: 128908,
				160: 128909,
				161: 9726,
				162: 9632,
				163: 9633,
				164: 128913,
				165: 128914,
				166: 128915,
				167: 128916,
				168: 9635,
				169: 128917,
				170: 128918,
				171: 128919,
				172: 128920,
				173: 11049,
				174: 11045,
				175: 9671,
				176: 128922,
				177: 9672,
				178: 128923,
				179: 128924,
				180: 128925,
				181: 128926,
				182: 11050,
				183: 11047,
				184: 9674,
				185: 128928,
				186: 9686,
				187: 9687,
				188: 11210,
				189: 11211,
				190: 11200,
				191: 11201,
				192: 11039,
				193: 11202,
				194: 11043,
				195: 11042,
				196: 11203,
				197: 11204,
				198: 128929,
				199: 128930,
				200: 128931,
				201: 128932,
				202: 128933,
				203: 128934,
				204: 128935,
				205: 128936,
				206: 128937,
				207: 128938,
				208: 128939,
				209: 128940,
				210: 128941,
				211: 128942,
				212: 128943,
				213: 128944,
				214: 128945,
				215: 128946,
				216: 128947,
				217: 128948,
				218: 128949,
				219: 128950,
				220: 128951,
				221: 128952,
				222: 128953,
				223: 128954,
				224: 128955,
				225: 128956,
				226: 128957,
				227: 128958,
				228: 128959,
				229: 128960,
				230: 128962,
				231: 128964,
				232: 128966,
				233: 128969,
				234: 128970,
				235: 10038,
				236: 128972,
				237: 128974,
				238: 128976,
				239: 128978,
				240: 10041,
				241: 128963,
				242: 128967,
				243: 10031,
				244: 128973,
				245: 128980,
				246: 11212,
				247: 11213,
				248: 8251,
				249: 8258
			},
			"WINGDINGS 3": {
				32: 32,
				33: 11104,
				34: 11106,
				35: 11105,
				36: 11107,
				37: 11110,
				38: 11111,
				39: 11113,
				40: 11112,
				41: 11120,
				42: 11122,
				43: 11121,
				44: 11123,
				45: 11126,
				46: 11128,
				47: 11131,
				48: 11133,
				49: 11108,
				50: 11109,
				51: 11114,
				52: 11116,
				53: 11115,
				54: 11117,
				55: 11085,
				56: 11168,
				57: 11169,
				58: 11170,
				59: 11171,
				60: 11172,
				61: 11173,
				62: 11174,
				63: 11175,
				64: 11152,
				65: 11153,
				66: 11154,
				67: 11155,
				68: 11136,
				69: 11139,
				70: 11134,
				71: 11135,
				72: 11140,
				73: 11142,
				74: 11141,
				75: 11143,
				76: 11151,
				77: 11149,
				78: 11150,
				79: 11148,
				80: 11118,
				81: 11119,
				82: 9099,
				83: 8996,
				84: 8963,
				85: 8997,
				86: 9251,
				87: 9085,
				88: 8682,
				89: 11192,
				90: 129184,
				91: 129185,
				92: 129186,
				93: 129187,
				94: 129188,
				95: 129189,
				96: 129190,
				97: 129191,
				98: 129192,
				99: 129193,
				100: 129194,
				101: 129195,
				102: 129104,
				103: 129106,
				104: 129105,
				105: 129107,
				106: 129108,
				107: 129109,
				108: 129111,
				109: 129110,
				110: 129112,
				111: 129113,
				112: 9650,
				113: 9660,
				114: 9651,
				115: 9661,
				116: 9664,
				117: 9654,
				118: 9665,
				119: 9655,
				120: 9699,
				121: 9698,
				122: 9700,
				123: 9701,
				124: 128896,
				125: 128898,
				126: 128897,
				128: 128899,
				129: 11205,
				130: 11206,
				131: 11207,
				132: 11208,
				133: 11164,
				134: 11166,
				135: 11165,
				136: 11167,
				137: 129040,
				138: 129042,
				139: 129041,
				140: 129043,
				141: 129044,
				142: 129046,
				143: 129045,
				144: 129047,
				145: 129048,
				146: 129050,
				147: 129049,
				148: 129051,
				149: 129052,
				150: 129054,
				151: 129053,
				152: 129055,
				153: 129024,
				154: 129026,
				155: 129025,
				156: 129027,
				157: 129028,
				158: 129030,
				159: 129029,
				160: 129031,
				161: 129032,
				162: 129034,
				163: 129033,
				164: 129035,
				165: 129056,
				166: 129058,
				167: 129060,
				168: 129062,
				169: 129064,
				170: 129066,
				171: 129068,
				172: 129180,
				173: 129181,
				174: 129182,
				175: 129183,
				176: 129070,
				177: 129072,
				178: 129074,
				179: 129076,
				180: 129078,
				181: 129080,
				182: 129082,
				183: 129081,
				184: 129083,
				185: 129176,
				186: 129178,
				187: 129177,
				188: 129179,
				189: 129084,
				190: 129086,
				191: 129085,
				192: 129087,
				193: 129088,
				194: 129090,
				195: 129089,
				196: 129091,
				197: 129092,
				198: 129094,
				199: 129093,
				200: 129095,
				201: 11176,
				202: 11177,
				203: 11178,
				204: 11179,
				205: 11180,
				206: 11181,
				207: 11182,
				208: 11183,
				209: 129120,
				210: 129122,
				211: 129121,
				212: 129123,
				213: 129124,
				214: 129125,
				215: 129127,
				216: 129126,
				217: 129136,
				218: 129138,
				219: 129137,
				220: 129139,
				221: 129140,
				222: 129141,
				223: 129143,
				224: 129142,
				225: 129152,
				226: 129154,
				227: 129153,
				228: 129155,
				229: 129156,
				230: 129157,
				231: 129159,
				232: 129158,
				233: 129168,
				234: 129170,
				235: 129169,
				236: 129171,
				237: 129172,
				238: 129174,
				239: 129173,
				240: 129175
			}
		};
	}),
	9410: (function(e, n, r) {
		var i = this && this.__importDefault || function(e) {
			return e && e.__esModule ? e : { default: e };
		};
		Object.defineProperty(n, "__esModule", { value: !0 }), n.hex = n.dec = n.codePoint = void 0;
		var a = i(r(2212)), o = String.fromCodePoint ? String.fromCodePoint : fromCodePointPolyfill;
		function codePoint(e, n) {
			var r = a.default[e.toUpperCase()];
			if (r !== void 0) {
				var i = r[n];
				if (i !== void 0) return {
					codePoint: i,
					string: o(i)
				};
			}
		}
		n.codePoint = codePoint;
		function dec(e, n) {
			return codePoint(e, parseInt(n, 10));
		}
		n.dec = dec;
		function hex(e, n) {
			return codePoint(e, parseInt(n, 16));
		}
		n.hex = hex;
		function fromCodePointPolyfill(e) {
			if (e <= 65535) return String.fromCharCode(e);
			var n = Math.floor((e - 65536) / 1024) + 55296, r = (e - 65536) % 1024 + 56320;
			return String.fromCharCode(n, r);
		}
	}),
	8329: ((e) => {
		var n = global.MutationObserver || global.WebKitMutationObserver, scheduleDrain;
		if (process.browser) {
			if (n) {
				var r = 0, i = new n(nextTick), a = global.document.createTextNode("");
				i.observe(a, { characterData: !0 }), scheduleDrain = function() {
					a.data = r = ++r % 2;
				};
			} else if (!global.setImmediate && global.MessageChannel !== void 0) {
				var o = new global.MessageChannel();
				o.port1.onmessage = nextTick, scheduleDrain = function() {
					o.port2.postMessage(0);
				};
			} else scheduleDrain = "document" in global && "onreadystatechange" in global.document.createElement("script") ? function() {
				var e = global.document.createElement("script");
				e.onreadystatechange = function() {
					nextTick(), e.onreadystatechange = null, e.parentNode.removeChild(e), e = null;
				}, global.document.documentElement.appendChild(e);
			} : function() {
				setTimeout(nextTick, 0);
			};
		} else scheduleDrain = function() {
			process.nextTick(nextTick);
		};
		var s, c = [];
		function nextTick() {
			s = !0;
			for (var e, n, r = c.length; r;) {
				for (n = c, c = [], e = -1; ++e < r;) n[e]();
				r = c.length;
			}
			s = !1;
		}
		e.exports = immediate;
		function immediate(e) {
			c.push(e) === 1 && !s && scheduleDrain();
		}
	}),
	9598: ((e, n, r) => {
		try {
			var i = r(9023);
			if (typeof i.inherits != "function") throw "";
			e.exports = i.inherits;
		} catch {
			e.exports = r(6589);
		}
	}),
	6589: ((e) => {
		e.exports = typeof Object.create == "function" ? function inherits(e, n) {
			n && (e.super_ = n, e.prototype = Object.create(n.prototype, { constructor: {
				value: e,
				enumerable: !1,
				writable: !0,
				configurable: !0
			} }));
		} : function inherits(e, n) {
			if (n) {
				e.super_ = n;
				var TempCtor = function() {};
				TempCtor.prototype = n.prototype, e.prototype = new TempCtor(), e.prototype.constructor = e;
			}
		};
	}),
	2513: ((e) => {
		var n = {}.toString;
		e.exports = Array.isArray || function(e) {
			return n.call(e) == "[object Array]";
		};
	}),
	3923: ((e, n, r) => {
		var i = r(9155), a = r(7705), o = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=";
		n.encode = function(e) {
			for (var n = [], r, a, s, c, l, u, d, f = 0, p = e.length, m = p, h = i.getTypeOf(e) !== "string"; f < e.length;) m = p - f, h ? (r = e[f++], a = f < p ? e[f++] : 0, s = f < p ? e[f++] : 0) : (r = e.charCodeAt(f++), a = f < p ? e.charCodeAt(f++) : 0, s = f < p ? e.charCodeAt(f++) : 0), c = r >> 2, l = (r & 3) << 4 | a >> 4, u = m > 1 ? (a & 15) << 2 | s >> 6 : 64, d = m > 2 ? s & 63 : 64, n.push(o.charAt(c) + o.charAt(l) + o.charAt(u) + o.charAt(d));
			return n.join("");
		}, n.decode = function(e) {
			var n, r, i, s, c, l, u, d = 0, f = 0, p = "data:";
			if (e.substr(0, p.length) === p) throw Error("Invalid base64 input, it looks like a data url.");
			e = e.replace(/[^A-Za-z0-9+/=]/g, "");
			var m = e.length * 3 / 4;
			if (e.charAt(e.length - 1) === o.charAt(64) && m--, e.charAt(e.length - 2) === o.charAt(64) && m--, m % 1 != 0) throw Error("Invalid base64 input, bad content length.");
			for (var h = a.uint8array ? new Uint8Array(m | 0) : Array(m | 0); d < e.length;) s = o.indexOf(e.charAt(d++)), c = o.indexOf(e.charAt(d++)), l = o.indexOf(e.charAt(d++)), u = o.indexOf(e.charAt(d++)), n = s << 2 | c >> 4, r = (c & 15) << 4 | l >> 2, i = (l & 3) << 6 | u, h[f++] = n, l !== 64 && (h[f++] = r), u !== 64 && (h[f++] = i);
			return h;
		};
	}),
	4438: ((e, n, r) => {
		var i = r(103), a = r(8845), o = r(7940), s = r(5693);
		function CompressedObject(e, n, r, i, a) {
			this.compressedSize = e, this.uncompressedSize = n, this.crc32 = r, this.compression = i, this.compressedContent = a;
		}
		CompressedObject.prototype = {
			getContentWorker: function() {
				var e = new a(i.Promise.resolve(this.compressedContent)).pipe(this.compression.uncompressWorker()).pipe(new s("data_length")), n = this;
				return e.on("end", function() {
					if (this.streamInfo.data_length !== n.uncompressedSize) throw Error("Bug : uncompressed data size mismatch");
				}), e;
			},
			getCompressedWorker: function() {
				return new a(i.Promise.resolve(this.compressedContent)).withStreamInfo("compressedSize", this.compressedSize).withStreamInfo("uncompressedSize", this.uncompressedSize).withStreamInfo("crc32", this.crc32).withStreamInfo("compression", this.compression);
			}
		}, CompressedObject.createWorkerFrom = function(e, n, r) {
			return e.pipe(new o()).pipe(new s("uncompressedSize")).pipe(n.compressWorker(r)).pipe(new s("compressedSize")).withStreamInfo("compression", n);
		}, e.exports = CompressedObject;
	}),
	8119: ((e, n, r) => {
		var i = r(5208);
		n.STORE = {
			magic: "\0\0",
			compressWorker: function() {
				return new i("STORE compression");
			},
			uncompressWorker: function() {
				return new i("STORE decompression");
			}
		}, n.DEFLATE = r(9856);
	}),
	2717: ((e, n, r) => {
		var i = r(9155);
		function makeTable() {
			for (var e, n = [], r = 0; r < 256; r++) {
				e = r;
				for (var i = 0; i < 8; i++) e = e & 1 ? 3988292384 ^ e >>> 1 : e >>> 1;
				n[r] = e;
			}
			return n;
		}
		var a = makeTable();
		function crc32(e, n, r, i) {
			var o = a, s = i + r;
			e ^= -1;
			for (var c = i; c < s; c++) e = e >>> 8 ^ o[(e ^ n[c]) & 255];
			return e ^ -1;
		}
		function crc32str(e, n, r, i) {
			var o = a, s = i + r;
			e ^= -1;
			for (var c = i; c < s; c++) e = e >>> 8 ^ o[(e ^ n.charCodeAt(c)) & 255];
			return e ^ -1;
		}
		e.exports = function crc32wrapper(e, n) {
			return e === void 0 || !e.length ? 0 : i.getTypeOf(e) === "string" ? crc32str(n | 0, e, e.length, 0) : crc32(n | 0, e, e.length, 0);
		};
	}),
	1190: ((e, n) => {
		n.base64 = !1, n.binary = !1, n.dir = !1, n.createFolders = !0, n.date = null, n.compression = null, n.compressionOptions = null, n.comment = null, n.unixPermissions = null, n.dosPermissions = null;
	}),
	103: ((e, n, r) => {
		var i = null;
		i = typeof Promise < "u" ? Promise : r(8922), e.exports = { Promise: i };
	}),
	9856: ((e, n, r) => {
		var i = typeof Uint8Array < "u" && typeof Uint16Array < "u" && typeof Uint32Array < "u", a = r(3585), o = r(9155), s = r(5208), c = i ? "uint8array" : "array";
		n.magic = "\b\0";
		function FlateWorker(e, n) {
			s.call(this, "FlateWorker/" + e), this._pako = null, this._pakoAction = e, this._pakoOptions = n, this.meta = {};
		}
		o.inherits(FlateWorker, s), FlateWorker.prototype.processChunk = function(e) {
			this.meta = e.meta, this._pako === null && this._createPako(), this._pako.push(o.transformTo(c, e.data), !1);
		}, FlateWorker.prototype.flush = function() {
			s.prototype.flush.call(this), this._pako === null && this._createPako(), this._pako.push([], !0);
		}, FlateWorker.prototype.cleanUp = function() {
			s.prototype.cleanUp.call(this), this._pako = null;
		}, FlateWorker.prototype._createPako = function() {
			this._pako = new a[this._pakoAction]({
				raw: !0,
				level: this._pakoOptions.level || -1
			});
			var e = this;
			this._pako.onData = function(n) {
				e.push({
					data: n,
					meta: e.meta
				});
			};
		}, n.compressWorker = function(e) {
			return new FlateWorker("Deflate", e);
		}, n.uncompressWorker = function() {
			return new FlateWorker("Inflate", {});
		};
	}),
	2607: ((e, n, r) => {
		var i = r(9155), a = r(5208), o = r(3387), s = r(2717), c = r(2068), decToHex = function(e, n) {
			for (var r = "", i = 0; i < n; i++) r += String.fromCharCode(e & 255), e >>>= 8;
			return r;
		}, generateUnixExternalFileAttr = function(e, n) {
			var r = e;
			return e || (r = n ? 16893 : 33204), (r & 65535) << 16;
		}, generateDosExternalFileAttr = function(e) {
			return (e || 0) & 63;
		}, generateZipParts = function(e, n, r, a, l, u) {
			var d = e.file, f = e.compression, p = u !== o.utf8encode, m = i.transformTo("string", u(d.name)), h = i.transformTo("string", o.utf8encode(d.name)), g = d.comment, _ = i.transformTo("string", u(g)), v = i.transformTo("string", o.utf8encode(g)), y = h.length !== d.name.length, b = v.length !== g.length, x, S, C = "", w = "", T = "", E = d.dir, D = d.date, O = {
				crc32: 0,
				compressedSize: 0,
				uncompressedSize: 0
			};
			(!n || r) && (O.crc32 = e.crc32, O.compressedSize = e.compressedSize, O.uncompressedSize = e.uncompressedSize);
			var k = 0;
			n && (k |= 8), !p && (y || b) && (k |= 2048);
			var A = 0, j = 0;
			E && (A |= 16), l === "UNIX" ? (j = 798, A |= generateUnixExternalFileAttr(d.unixPermissions, E)) : (j = 20, A |= generateDosExternalFileAttr(d.dosPermissions, E)), x = D.getUTCHours(), x <<= 6, x |= D.getUTCMinutes(), x <<= 5, x |= D.getUTCSeconds() / 2, S = D.getUTCFullYear() - 1980, S <<= 4, S |= D.getUTCMonth() + 1, S <<= 5, S |= D.getUTCDate(), y && (w = decToHex(1, 1) + decToHex(s(m), 4) + h, C += "up" + decToHex(w.length, 2) + w), b && (T = decToHex(1, 1) + decToHex(s(_), 4) + v, C += "uc" + decToHex(T.length, 2) + T);
			var M = "";
			return M += "\n\0", M += decToHex(k, 2), M += f.magic, M += decToHex(x, 2), M += decToHex(S, 2), M += decToHex(O.crc32, 4), M += decToHex(O.compressedSize, 4), M += decToHex(O.uncompressedSize, 4), M += decToHex(m.length, 2), M += decToHex(C.length, 2), {
				fileRecord: c.LOCAL_FILE_HEADER + M + m + C,
				dirRecord: c.CENTRAL_FILE_HEADER + decToHex(j, 2) + M + decToHex(_.length, 2) + "\0\0\0\0" + decToHex(A, 4) + decToHex(a, 4) + m + C + _
			};
		}, generateCentralDirectoryEnd = function(e, n, r, a, o) {
			var s = "", l = i.transformTo("string", o(a));
			return s = c.CENTRAL_DIRECTORY_END + "\0\0\0\0" + decToHex(e, 2) + decToHex(e, 2) + decToHex(n, 4) + decToHex(r, 4) + decToHex(l.length, 2) + l, s;
		}, generateDataDescriptors = function(e) {
			var n = "";
			return n = c.DATA_DESCRIPTOR + decToHex(e.crc32, 4) + decToHex(e.compressedSize, 4) + decToHex(e.uncompressedSize, 4), n;
		};
		function ZipFileWorker(e, n, r, i) {
			a.call(this, "ZipFileWorker"), this.bytesWritten = 0, this.zipComment = n, this.zipPlatform = r, this.encodeFileName = i, this.streamFiles = e, this.accumulate = !1, this.contentBuffer = [], this.dirRecords = [], this.currentSourceOffset = 0, this.entriesCount = 0, this.currentFile = null, this._sources = [];
		}
		i.inherits(ZipFileWorker, a), ZipFileWorker.prototype.push = function(e) {
			var n = e.meta.percent || 0, r = this.entriesCount, i = this._sources.length;
			this.accumulate ? this.contentBuffer.push(e) : (this.bytesWritten += e.data.length, a.prototype.push.call(this, {
				data: e.data,
				meta: {
					currentFile: this.currentFile,
					percent: r ? (n + 100 * (r - i - 1)) / r : 100
				}
			}));
		}, ZipFileWorker.prototype.openedSource = function(e) {
			this.currentSourceOffset = this.bytesWritten, this.currentFile = e.file.name;
			var n = this.streamFiles && !e.file.dir;
			if (n) {
				var r = generateZipParts(e, n, !1, this.currentSourceOffset, this.zipPlatform, this.encodeFileName);
				this.push({
					data: r.fileRecord,
					meta: { percent: 0 }
				});
			} else this.accumulate = !0;
		}, ZipFileWorker.prototype.closedSource = function(e) {
			this.accumulate = !1;
			var n = this.streamFiles && !e.file.dir, r = generateZipParts(e, n, !0, this.currentSourceOffset, this.zipPlatform, this.encodeFileName);
			if (this.dirRecords.push(r.dirRecord), n) this.push({
				data: generateDataDescriptors(e),
				meta: { percent: 100 }
			});
			else for (this.push({
				data: r.fileRecord,
				meta: { percent: 0 }
			}); this.contentBuffer.length;) this.push(this.contentBuffer.shift());
			this.currentFile = null;
		}, ZipFileWorker.prototype.flush = function() {
			for (var e = this.bytesWritten, n = 0; n < this.dirRecords.length; n++) this.push({
				data: this.dirRecords[n],
				meta: { percent: 100 }
			});
			var r = this.bytesWritten - e, i = generateCentralDirectoryEnd(this.dirRecords.length, r, e, this.zipComment, this.encodeFileName);
			this.push({
				data: i,
				meta: { percent: 100 }
			});
		}, ZipFileWorker.prototype.prepareNextSource = function() {
			this.previous = this._sources.shift(), this.openedSource(this.previous.streamInfo), this.isPaused ? this.previous.pause() : this.previous.resume();
		}, ZipFileWorker.prototype.registerPrevious = function(e) {
			this._sources.push(e);
			var n = this;
			return e.on("data", function(e) {
				n.processChunk(e);
			}), e.on("end", function() {
				n.closedSource(n.previous.streamInfo), n._sources.length ? n.prepareNextSource() : n.end();
			}), e.on("error", function(e) {
				n.error(e);
			}), this;
		}, ZipFileWorker.prototype.resume = function() {
			if (!a.prototype.resume.call(this)) return !1;
			if (!this.previous && this._sources.length) return this.prepareNextSource(), !0;
			if (!this.previous && !this._sources.length && !this.generatedError) return this.end(), !0;
		}, ZipFileWorker.prototype.error = function(e) {
			var n = this._sources;
			if (!a.prototype.error.call(this, e)) return !1;
			for (var r = 0; r < n.length; r++) try {
				n[r].error(e);
			} catch {}
			return !0;
		}, ZipFileWorker.prototype.lock = function() {
			a.prototype.lock.call(this);
			for (var e = this._sources, n = 0; n < e.length; n++) e[n].lock();
		}, e.exports = ZipFileWorker;
	}),
	1676: ((e, n, r) => {
		var i = r(8119), a = r(2607), getCompression = function(e, n) {
			var r = e || n, a = i[r];
			if (!a) throw Error(r + " is not a valid compression method !");
			return a;
		};
		n.generateWorker = function(e, n, r) {
			var i = new a(n.streamFiles, r, n.platform, n.encodeFileName), o = 0;
			try {
				e.forEach(function(e, r) {
					o++;
					var a = getCompression(r.options.compression, n.compression), s = r.options.compressionOptions || n.compressionOptions || {}, c = r.dir, l = r.date;
					r._compressWorker(a, s).withStreamInfo("file", {
						name: e,
						dir: c,
						date: l,
						comment: r.comment || "",
						unixPermissions: r.unixPermissions,
						dosPermissions: r.dosPermissions
					}).pipe(i);
				}), i.entriesCount = o;
			} catch (e) {
				i.error(e);
			}
			return i;
		};
	}),
	3922: ((e, n, r) => {
		function JSZip() {
			if (!(this instanceof JSZip)) return new JSZip();
			if (arguments.length) throw Error("The constructor with parameters has been removed in JSZip 3.0, please check the upgrade guide.");
			this.files = Object.create(null), this.comment = null, this.root = "", this.clone = function() {
				var e = new JSZip();
				for (var n in this) typeof this[n] != "function" && (e[n] = this[n]);
				return e;
			};
		}
		JSZip.prototype = r(2991), JSZip.prototype.loadAsync = r(6656), JSZip.support = r(7705), JSZip.defaults = r(1190), JSZip.version = "3.10.2", JSZip.loadAsync = function(e, n) {
			return new JSZip().loadAsync(e, n);
		}, JSZip.external = r(103), e.exports = JSZip;
	}),
	6656: ((e, n, r) => {
		var i = r(9155), a = r(103), o = r(3387), s = r(1917), c = r(7940), l = r(9734);
		function checkEntryCRC32(e) {
			return new a.Promise(function(n, r) {
				var i = e.decompressed.getContentWorker().pipe(new c());
				i.on("error", function(e) {
					r(e);
				}).on("end", function() {
					i.streamInfo.crc32 === e.decompressed.crc32 ? n() : r(Error("Corrupted zip : CRC32 mismatch"));
				}).resume();
			});
		}
		e.exports = function(e, n) {
			var r = this;
			return n = i.extend(n || {}, {
				base64: !1,
				checkCRC32: !1,
				optimizedBinaryString: !1,
				createFolders: !1,
				decodeFileName: o.utf8decode
			}), l.isNode && l.isStream(e) ? a.Promise.reject(Error("JSZip can't accept a stream when loading a zip file.")) : i.prepareContent("the loaded zip file", e, !0, n.optimizedBinaryString, n.base64).then(function(e) {
				var r = new s(n);
				return r.load(e), r;
			}).then(function checkCRC32(e) {
				var r = [a.Promise.resolve(e)], i = e.files;
				if (n.checkCRC32) for (var o = 0; o < i.length; o++) r.push(checkEntryCRC32(i[o]));
				return a.Promise.all(r);
			}).then(function addFiles(e) {
				for (var a = e.shift(), o = a.files, s = 0; s < o.length; s++) {
					var c = o[s], l = c.fileNameStr, u = i.resolve(c.fileNameStr);
					r.file(u, c.decompressed, {
						binary: !0,
						optimizedBinaryString: !0,
						date: c.date,
						dir: c.dir,
						comment: c.fileCommentStr.length ? c.fileCommentStr : null,
						unixPermissions: c.unixPermissions,
						dosPermissions: c.dosPermissions,
						createFolders: n.createFolders
					}), c.dir || (r.file(u).unsafeOriginalName = l);
				}
				return a.zipComment.length && (r.comment = a.zipComment), r;
			});
		};
	}),
	486: ((e, n, r) => {
		var i = r(9155), a = r(5208);
		function NodejsStreamInputAdapter(e, n) {
			a.call(this, "Nodejs stream input adapter for " + e), this._upstreamEnded = !1, this._bindStream(n);
		}
		i.inherits(NodejsStreamInputAdapter, a), NodejsStreamInputAdapter.prototype._bindStream = function(e) {
			var n = this;
			this._stream = e, e.pause(), e.on("data", function(e) {
				n.push({
					data: e,
					meta: { percent: 0 }
				});
			}).on("error", function(e) {
				n.isPaused ? this.generatedError = e : n.error(e);
			}).on("end", function() {
				n.isPaused ? n._upstreamEnded = !0 : n.end();
			});
		}, NodejsStreamInputAdapter.prototype.pause = function() {
			return a.prototype.pause.call(this) ? (this._stream.pause(), !0) : !1;
		}, NodejsStreamInputAdapter.prototype.resume = function() {
			return a.prototype.resume.call(this) ? (this._upstreamEnded ? this.end() : this._stream.resume(), !0) : !1;
		}, e.exports = NodejsStreamInputAdapter;
	}),
	885: ((e, n, r) => {
		var i = r(6131).Readable;
		r(9155).inherits(NodejsStreamOutputAdapter, i);
		function NodejsStreamOutputAdapter(e, n, r) {
			i.call(this, n), this._helper = e;
			var a = this;
			e.on("data", function(e, n) {
				a.push(e) || a._helper.pause(), r && r(n);
			}).on("error", function(e) {
				a.emit("error", e);
			}).on("end", function() {
				a.push(null);
			});
		}
		NodejsStreamOutputAdapter.prototype._read = function() {
			this._helper.resume();
		}, e.exports = NodejsStreamOutputAdapter;
	}),
	9734: ((e) => {
		e.exports = {
			isNode: typeof Buffer < "u",
			newBufferFrom: function(e, n) {
				if (Buffer.from && Buffer.from !== Uint8Array.from) return Buffer.from(e, n);
				if (typeof e == "number") throw Error("The \"data\" argument must not be a number");
				return new Buffer(e, n);
			},
			allocBuffer: function(e) {
				if (Buffer.alloc) return Buffer.alloc(e);
				var n = new Buffer(e);
				return n.fill(0), n;
			},
			isBuffer: function(e) {
				return Buffer.isBuffer(e);
			},
			isStream: function(e) {
				return e && typeof e.on == "function" && typeof e.pause == "function" && typeof e.resume == "function";
			}
		};
	}),
	2991: ((e, n, r) => {
		var i = r(3387), a = r(9155), o = r(5208), s = r(4059), c = r(1190), l = r(4438), u = r(5890), d = r(1676), f = r(9734), p = r(486), fileAdd = function(e, n, r) {
			var i = a.getTypeOf(n), s, d = a.extend(r || {}, c);
			d.date = d.date || new Date(), d.compression !== null && (d.compression = d.compression.toUpperCase()), typeof d.unixPermissions == "string" && (d.unixPermissions = parseInt(d.unixPermissions, 8)), d.unixPermissions && d.unixPermissions & 16384 && (d.dir = !0), d.dosPermissions && d.dosPermissions & 16 && (d.dir = !0), d.dir && (e = forceTrailingSlash(e)), d.createFolders && (s = parentFolder(e)) && folderAdd.call(this, s, !0);
			var m = i === "string" && d.binary === !1 && d.base64 === !1;
			r && r.binary !== void 0 || (d.binary = !m), (n instanceof l && n.uncompressedSize === 0 || d.dir || !n || n.length === 0) && (d.base64 = !1, d.binary = !0, n = "", d.compression = "STORE", i = "string");
			var h = null;
			h = n instanceof l || n instanceof o ? n : f.isNode && f.isStream(n) ? new p(e, n) : a.prepareContent(e, n, d.binary, d.optimizedBinaryString, d.base64);
			var g = new u(e, h, d);
			this.files[e] = g;
		}, parentFolder = function(e) {
			e.slice(-1) === "/" && (e = e.substring(0, e.length - 1));
			var n = e.lastIndexOf("/");
			return n > 0 ? e.substring(0, n) : "";
		}, forceTrailingSlash = function(e) {
			return e.slice(-1) !== "/" && (e += "/"), e;
		}, folderAdd = function(e, n) {
			return n = n === void 0 ? c.createFolders : n, e = forceTrailingSlash(e), this.files[e] || fileAdd.call(this, e, null, {
				dir: !0,
				createFolders: n
			}), this.files[e];
		};
		function isRegExp(e) {
			return Object.prototype.toString.call(e) === "[object RegExp]";
		}
		e.exports = {
			load: function() {
				throw Error("This method has been removed in JSZip 3.0, please check the upgrade guide.");
			},
			forEach: function(e) {
				var n, r, i;
				for (n in this.files) i = this.files[n], r = n.slice(this.root.length, n.length), r && n.slice(0, this.root.length) === this.root && e(r, i);
			},
			filter: function(e) {
				var n = [];
				return this.forEach(function(r, i) {
					e(r, i) && n.push(i);
				}), n;
			},
			file: function(e, n, r) {
				if (arguments.length === 1) {
					if (isRegExp(e)) {
						var i = e;
						return this.filter(function(e, n) {
							return !n.dir && i.test(e);
						});
					}
					var a = this.files[this.root + e];
					return a && !a.dir ? a : null;
				}
				return e = this.root + e, fileAdd.call(this, e, n, r), this;
			},
			folder: function(e) {
				if (!e) return this;
				if (isRegExp(e)) return this.filter(function(n, r) {
					return r.dir && e.test(n);
				});
				var n = this.root + e, r = folderAdd.call(this, n), i = this.clone();
				return i.root = r.name, i;
			},
			remove: function(e) {
				e = this.root + e;
				var n = this.files[e];
				if (n ||= (e.slice(-1) !== "/" && (e += "/"), this.files[e]), n && !n.dir) delete this.files[e];
				else for (var r = this.filter(function(n, r) {
					return r.name.slice(0, e.length) === e;
				}), i = 0; i < r.length; i++) delete this.files[r[i].name];
				return this;
			},
			generate: function() {
				throw Error("This method has been removed in JSZip 3.0, please check the upgrade guide.");
			},
			generateInternalStream: function(e) {
				var n, r = {};
				try {
					if (r = a.extend(e || {}, {
						streamFiles: !1,
						compression: "STORE",
						compressionOptions: null,
						type: "",
						platform: "DOS",
						comment: null,
						mimeType: "application/zip",
						encodeFileName: i.utf8encode
					}), r.type = r.type.toLowerCase(), r.compression = r.compression.toUpperCase(), r.type === "binarystring" && (r.type = "string"), !r.type) throw Error("No output type specified.");
					a.checkSupport(r.type), (r.platform === "darwin" || r.platform === "freebsd" || r.platform === "linux" || r.platform === "sunos") && (r.platform = "UNIX"), r.platform === "win32" && (r.platform = "DOS");
					var c = r.comment || this.comment || "";
					n = d.generateWorker(this, r, c);
				} catch (e) {
					n = new o("error"), n.error(e);
				}
				return new s(n, r.type || "string", r.mimeType);
			},
			generateAsync: function(e, n) {
				return this.generateInternalStream(e).accumulate(n);
			},
			generateNodeStream: function(e, n) {
				return e ||= {}, e.type || (e.type = "nodebuffer"), this.generateInternalStream(e).toNodejsStream(n);
			}
		};
	}),
	1478: ((e, n, r) => {
		var i = r(4341), a = r(9155);
		function ArrayReader(e) {
			i.call(this, e);
			for (var n = 0; n < this.data.length; n++) e[n] = e[n] & 255;
		}
		a.inherits(ArrayReader, i), ArrayReader.prototype.byteAt = function(e) {
			return this.data[this.zero + e];
		}, ArrayReader.prototype.lastIndexOfSignature = function(e) {
			for (var n = e.charCodeAt(0), r = e.charCodeAt(1), i = e.charCodeAt(2), a = e.charCodeAt(3), o = this.length - 4; o >= 0; --o) if (this.data[o] === n && this.data[o + 1] === r && this.data[o + 2] === i && this.data[o + 3] === a) return o - this.zero;
			return -1;
		}, ArrayReader.prototype.readAndCheckSignature = function(e) {
			var n = e.charCodeAt(0), r = e.charCodeAt(1), i = e.charCodeAt(2), a = e.charCodeAt(3), o = this.readData(4);
			return n === o[0] && r === o[1] && i === o[2] && a === o[3];
		}, ArrayReader.prototype.readData = function(e) {
			if (this.checkOffset(e), e === 0) return [];
			var n = this.data.slice(this.zero + this.index, this.zero + this.index + e);
			return this.index += e, n;
		}, e.exports = ArrayReader;
	}),
	4341: ((e, n, r) => {
		var i = r(9155);
		function DataReader(e) {
			this.data = e, this.length = e.length, this.index = 0, this.zero = 0;
		}
		DataReader.prototype = {
			checkOffset: function(e) {
				this.checkIndex(this.index + e);
			},
			checkIndex: function(e) {
				if (this.length < this.zero + e || e < 0) throw Error("End of data reached (data length = " + this.length + ", asked index = " + e + "). Corrupted zip ?");
			},
			setIndex: function(e) {
				this.checkIndex(e), this.index = e;
			},
			skip: function(e) {
				this.setIndex(this.index + e);
			},
			byteAt: function() {},
			readInt: function(e) {
				var n = 0, r;
				for (this.checkOffset(e), r = this.index + e - 1; r >= this.index; r--) n = (n << 8) + this.byteAt(r);
				return this.index += e, n;
			},
			readString: function(e) {
				return i.transformTo("string", this.readData(e));
			},
			readData: function() {},
			lastIndexOfSignature: function() {},
			readAndCheckSignature: function() {},
			readDate: function() {
				var e = this.readInt(4);
				return new Date(Date.UTC((e >> 25 & 127) + 1980, (e >> 21 & 15) - 1, e >> 16 & 31, e >> 11 & 31, e >> 5 & 63, (e & 31) << 1));
			}
		}, e.exports = DataReader;
	}),
	7127: ((e, n, r) => {
		var i = r(60), a = r(9155);
		function NodeBufferReader(e) {
			i.call(this, e);
		}
		a.inherits(NodeBufferReader, i), NodeBufferReader.prototype.readData = function(e) {
			this.checkOffset(e);
			var n = this.data.slice(this.zero + this.index, this.zero + this.index + e);
			return this.index += e, n;
		}, e.exports = NodeBufferReader;
	}),
	804: ((e, n, r) => {
		var i = r(4341), a = r(9155);
		function StringReader(e) {
			i.call(this, e);
		}
		a.inherits(StringReader, i), StringReader.prototype.byteAt = function(e) {
			return this.data.charCodeAt(this.zero + e);
		}, StringReader.prototype.lastIndexOfSignature = function(e) {
			return this.data.lastIndexOf(e) - this.zero;
		}, StringReader.prototype.readAndCheckSignature = function(e) {
			return e === this.readData(4);
		}, StringReader.prototype.readData = function(e) {
			this.checkOffset(e);
			var n = this.data.slice(this.zero + this.index, this.zero + this.index + e);
			return this.index += e, n;
		}, e.exports = StringReader;
	}),
	60: ((e, n, r) => {
		var i = r(1478), a = r(9155);
		function Uint8ArrayReader(e) {
			i.call(this, e);
		}
		a.inherits(Uint8ArrayReader, i), Uint8ArrayReader.prototype.readData = function(e) {
			if (this.checkOffset(e), e === 0) return new Uint8Array();
			var n = this.data.subarray(this.zero + this.index, this.zero + this.index + e);
			return this.index += e, n;
		}, e.exports = Uint8ArrayReader;
	}),
	3266: ((e, n, r) => {
		var i = r(9155), a = r(7705), o = r(1478), s = r(804), c = r(7127), l = r(60);
		e.exports = function(e) {
			var n = i.getTypeOf(e);
			return i.checkSupport(n), n === "string" && !a.uint8array ? new s(e) : n === "nodebuffer" ? new c(e) : a.uint8array ? new l(i.transformTo("uint8array", e)) : new o(i.transformTo("array", e));
		};
	}),
	2068: ((e, n) => {
		n.LOCAL_FILE_HEADER = "PK", n.CENTRAL_FILE_HEADER = "PK", n.CENTRAL_DIRECTORY_END = "PK", n.ZIP64_CENTRAL_DIRECTORY_LOCATOR = "PK\x07", n.ZIP64_CENTRAL_DIRECTORY_END = "PK", n.DATA_DESCRIPTOR = "PK\x07\b";
	}),
	2778: ((e, n, r) => {
		var i = r(5208), a = r(9155);
		function ConvertWorker(e) {
			i.call(this, "ConvertWorker to " + e), this.destType = e;
		}
		a.inherits(ConvertWorker, i), ConvertWorker.prototype.processChunk = function(e) {
			this.push({
				data: a.transformTo(this.destType, e.data),
				meta: e.meta
			});
		}, e.exports = ConvertWorker;
	}),
	7940: ((e, n, r) => {
		var i = r(5208), a = r(2717), o = r(9155);
		function Crc32Probe() {
			i.call(this, "Crc32Probe"), this.withStreamInfo("crc32", 0);
		}
		o.inherits(Crc32Probe, i), Crc32Probe.prototype.processChunk = function(e) {
			this.streamInfo.crc32 = a(e.data, this.streamInfo.crc32 || 0), this.push(e);
		}, e.exports = Crc32Probe;
	}),
	5693: ((e, n, r) => {
		var i = r(9155), a = r(5208);
		function DataLengthProbe(e) {
			a.call(this, "DataLengthProbe for " + e), this.propName = e, this.withStreamInfo(e, 0);
		}
		i.inherits(DataLengthProbe, a), DataLengthProbe.prototype.processChunk = function(e) {
			if (e) {
				var n = this.streamInfo[this.propName] || 0;
				this.streamInfo[this.propName] = n + e.data.length;
			}
			a.prototype.processChunk.call(this, e);
		}, e.exports = DataLengthProbe;
	}),
	8845: ((e, n, r) => {
		var i = r(9155), a = r(5208), o = 16384;
		function DataWorker(e) {
			a.call(this, "DataWorker");
			var n = this;
			this.dataIsReady = !1, this.index = 0, this.max = 0, this.data = null, this.type = "", this._tickScheduled = !1, e.then(function(e) {
				n.dataIsReady = !0, n.data = e, n.max = e && e.length || 0, n.type = i.getTypeOf(e), n.isPaused || n._tickAndRepeat();
			}, function(e) {
				n.error(e);
			});
		}
		i.inherits(DataWorker, a), DataWorker.prototype.cleanUp = function() {
			a.prototype.cleanUp.call(this), this.data = null;
		}, DataWorker.prototype.resume = function() {
			return a.prototype.resume.call(this) ? (!this._tickScheduled && this.dataIsReady && (this._tickScheduled = !0, i.delay(this._tickAndRepeat, [], this)), !0) : !1;
		}, DataWorker.prototype._tickAndRepeat = function() {
			this._tickScheduled = !1, this.isPaused || this.isFinished || (this._tick(), this.isFinished || (i.delay(this._tickAndRepeat, [], this), this._tickScheduled = !0));
		}, DataWorker.prototype._tick = function() {
			if (this.isPaused || this.isFinished) return !1;
			var e = o, n = null, r = Math.min(this.max, this.index + e);
			if (this.index >= this.max) return this.end();
			switch (this.type) {
				case "string":
					n = this.data.substring(this.index, r);
					break;
				case "uint8array":
					n = this.data.subarray(this.index, r);
					break;
				case "array":
				case "nodebuffer": n = this.data.slice(this.index, r);
			}
			return this.index = r, this.push({
				data: n,
				meta: { percent: this.max ? this.index / this.max * 100 : 0 }
			});
		}, e.exports = DataWorker;
	}),
	5208: ((e) => {
		function GenericWorker(e) {
			this.name = e || "default", this.streamInfo = {}, this.generatedError = null, this.extraStreamInfo = {}, this.isPaused = !0, this.isFinished = !1, this.isLocked = !1, this._listeners = {
				data: [],
				end: [],
				error: []
			}, this.previous = null;
		}
		GenericWorker.prototype = {
			push: function(e) {
				this.emit("data", e);
			},
			end: function() {
				if (this.isFinished) return !1;
				this.flush();
				try {
					this.emit("end"), this.cleanUp(), this.isFinished = !0;
				} catch (e) {
					this.emit("error", e);
				}
				return !0;
			},
			error: function(e) {
				return !this.isFinished && (this.isPaused ? this.generatedError = e : (this.isFinished = !0, this.emit("error", e), this.previous && this.previous.error(e), this.cleanUp()), !0);
			},
			on: function(e, n) {
				return this._listeners[e].push(n), this;
			},
			cleanUp: function() {
				this.streamInfo = this.generatedError = this.extraStreamInfo = null, this._listeners = [];
			},
			emit: function(e, n) {
				if (this._listeners[e]) for (var r = 0; r < this._listeners[e].length; r++) this._listeners[e][r].call(this, n);
			},
			pipe: function(e) {
				return e.registerPrevious(this);
			},
			registerPrevious: function(e) {
				if (this.isLocked) throw Error("The stream '" + this + "' has already been used.");
				this.streamInfo = e.streamInfo, this.mergeStreamInfo(), this.previous = e;
				var n = this;
				return e.on("data", function(e) {
					n.processChunk(e);
				}), e.on("end", function() {
					n.end();
				}), e.on("error", function(e) {
					n.error(e);
				}), this;
			},
			pause: function() {
				return this.isPaused || this.isFinished ? !1 : (this.isPaused = !0, this.previous && this.previous.pause(), !0);
			},
			resume: function() {
				if (!this.isPaused || this.isFinished) return !1;
				this.isPaused = !1;
				var e = !1;
				return this.generatedError && (this.error(this.generatedError), e = !0), this.previous && this.previous.resume(), !e;
			},
			flush: function() {},
			processChunk: function(e) {
				this.push(e);
			},
			withStreamInfo: function(e, n) {
				return this.extraStreamInfo[e] = n, this.mergeStreamInfo(), this;
			},
			mergeStreamInfo: function() {
				for (var e in this.extraStreamInfo) Object.prototype.hasOwnProperty.call(this.extraStreamInfo, e) && (this.streamInfo[e] = this.extraStreamInfo[e]);
			},
			lock: function() {
				if (this.isLocked) throw Error("The stream '" + this + "' has already been used.");
				this.isLocked = !0, this.previous && this.previous.lock();
			},
			toString: function() {
				var e = "Worker " + this.name;
				return this.previous ? this.previous + " -> " + e : e;
			}
		}, e.exports = GenericWorker;
	}),
	4059: ((e, n, r) => {
		var i = r(9155), a = r(2778), o = r(5208), s = r(3923), c = r(7705), l = r(103), u = null;
		if (c.nodestream) try {
			u = r(885);
		} catch {}
		function transformZipOutput(e, n, r) {
			switch (e) {
				case "blob": return i.newBlob(i.transformTo("arraybuffer", n), r);
				case "base64": return s.encode(n);
				default: return i.transformTo(e, n);
			}
		}
		function concat(e, n) {
			var r, i = 0, a = null, o = 0;
			for (r = 0; r < n.length; r++) o += n[r].length;
			switch (e) {
				case "string": return n.join("");
				case "array": return Array.prototype.concat.apply([], n);
				case "uint8array":
					for (a = new Uint8Array(o), r = 0; r < n.length; r++) a.set(n[r], i), i += n[r].length;
					return a;
				case "nodebuffer": return Buffer.concat(n);
				default: throw Error("concat : unsupported type '" + e + "'");
			}
		}
		function accumulate(e, n) {
			return new l.Promise(function(r, i) {
				var a = [], o = e._internalType, s = e._outputType, c = e._mimeType;
				e.on("data", function(e, r) {
					a.push(e), n && n(r);
				}).on("error", function(e) {
					a = [], i(e);
				}).on("end", function() {
					try {
						r(transformZipOutput(s, concat(o, a), c));
					} catch (e) {
						i(e);
					}
					a = [];
				}).resume();
			});
		}
		function StreamHelper(e, n, r) {
			var s = n;
			switch (n) {
				case "blob":
				case "arraybuffer":
					s = "uint8array";
					break;
				case "base64": s = "string";
			}
			try {
				this._internalType = s, this._outputType = n, this._mimeType = r, i.checkSupport(s), this._worker = e.pipe(new a(s)), e.lock();
			} catch (e) {
				this._worker = new o("error"), this._worker.error(e);
			}
		}
		StreamHelper.prototype = {
			accumulate: function(e) {
				return accumulate(this, e);
			},
			on: function(e, n) {
				var r = this;
				return e === "data" ? this._worker.on(e, function(e) {
					n.call(r, e.data, e.meta);
				}) : this._worker.on(e, function() {
					i.delay(n, arguments, r);
				}), this;
			},
			resume: function() {
				return i.delay(this._worker.resume, [], this._worker), this;
			},
			pause: function() {
				return this._worker.pause(), this;
			},
			toNodejsStream: function(e) {
				if (i.checkSupport("nodestream"), this._outputType !== "nodebuffer") throw Error(this._outputType + " is not supported by this method");
				return new u(this, { objectMode: this._outputType !== "nodebuffer" }, e);
			}
		}, e.exports = StreamHelper;
	}),
	7705: ((e, n, r) => {
		if (n.base64 = !0, n.array = !0, n.string = !0, n.arraybuffer = typeof ArrayBuffer < "u" && typeof Uint8Array < "u", n.nodebuffer = typeof Buffer < "u", n.uint8array = typeof Uint8Array < "u", typeof ArrayBuffer > "u") n.blob = !1;
		else {
			var i = new ArrayBuffer(0);
			try {
				n.blob = new Blob([i], { type: "application/zip" }).size === 0;
			} catch {
				try {
					var a = new (self.BlobBuilder || self.WebKitBlobBuilder || self.MozBlobBuilder || self.MSBlobBuilder)();
					a.append(i), n.blob = a.getBlob("application/zip").size === 0;
				} catch {
					n.blob = !1;
				}
			}
		}
		try {
			n.nodestream = !!r(6131).Readable;
		} catch {
			n.nodestream = !1;
		}
	}),
	3387: ((e, n, r) => {
		for (var i = r(9155), a = r(7705), o = r(9734), s = r(5208), c = Array(256), l = 0; l < 256; l++) c[l] = l >= 252 ? 6 : l >= 248 ? 5 : l >= 240 ? 4 : l >= 224 ? 3 : l >= 192 ? 2 : 1;
		c[254] = c[254] = 1;
		var string2buf = function(e) {
			var n, r, i, o, s, c = e.length, l = 0;
			for (o = 0; o < c; o++) r = e.charCodeAt(o), (r & 64512) == 55296 && o + 1 < c && (i = e.charCodeAt(o + 1), (i & 64512) == 56320 && (r = 65536 + (r - 55296 << 10) + (i - 56320), o++)), l += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
			for (n = a.uint8array ? new Uint8Array(l) : Array(l), s = 0, o = 0; s < l; o++) r = e.charCodeAt(o), (r & 64512) == 55296 && o + 1 < c && (i = e.charCodeAt(o + 1), (i & 64512) == 56320 && (r = 65536 + (r - 55296 << 10) + (i - 56320), o++)), r < 128 ? n[s++] = r : r < 2048 ? (n[s++] = 192 | r >>> 6, n[s++] = 128 | r & 63) : r < 65536 ? (n[s++] = 224 | r >>> 12, n[s++] = 128 | r >>> 6 & 63, n[s++] = 128 | r & 63) : (n[s++] = 240 | r >>> 18, n[s++] = 128 | r >>> 12 & 63, n[s++] = 128 | r >>> 6 & 63, n[s++] = 128 | r & 63);
			return n;
		}, utf8border = function(e, n) {
			var r;
			for (n ||= e.length, n > e.length && (n = e.length), r = n - 1; r >= 0 && (e[r] & 192) == 128;) r--;
			return r < 0 || r === 0 ? n : r + c[e[r]] > n ? r : n;
		}, buf2string = function(e) {
			var n, r, a, o, s = e.length, l = Array(s * 2);
			for (r = 0, n = 0; n < s;) if (a = e[n++], a < 128) l[r++] = a;
			else if (o = c[a], o > 4) l[r++] = 65533, n += o - 1;
			else {
				for (a &= o === 2 ? 31 : o === 3 ? 15 : 7; o > 1 && n < s;) a = a << 6 | e[n++] & 63, o--;
				o > 1 ? l[r++] = 65533 : a < 65536 ? l[r++] = a : (a -= 65536, l[r++] = 55296 | a >> 10 & 1023, l[r++] = 56320 | a & 1023);
			}
			return l.length !== r && (l.subarray ? l = l.subarray(0, r) : l.length = r), i.applyFromCharCode(l);
		};
		n.utf8encode = function utf8encode(e) {
			return a.nodebuffer ? o.newBufferFrom(e, "utf-8") : string2buf(e);
		}, n.utf8decode = function utf8decode(e) {
			return a.nodebuffer ? i.transformTo("nodebuffer", e).toString("utf-8") : (e = i.transformTo(a.uint8array ? "uint8array" : "array", e), buf2string(e));
		};
		function Utf8DecodeWorker() {
			s.call(this, "utf-8 decode"), this.leftOver = null;
		}
		i.inherits(Utf8DecodeWorker, s), Utf8DecodeWorker.prototype.processChunk = function(e) {
			var r = i.transformTo(a.uint8array ? "uint8array" : "array", e.data);
			if (this.leftOver && this.leftOver.length) {
				if (a.uint8array) {
					var o = r;
					r = new Uint8Array(o.length + this.leftOver.length), r.set(this.leftOver, 0), r.set(o, this.leftOver.length);
				} else r = this.leftOver.concat(r);
				this.leftOver = null;
			}
			var s = utf8border(r), c = r;
			s !== r.length && (a.uint8array ? (c = r.subarray(0, s), this.leftOver = r.subarray(s, r.length)) : (c = r.slice(0, s), this.leftOver = r.slice(s, r.length))), this.push({
				data: n.utf8decode(c),
				meta: e.meta
			});
		}, Utf8DecodeWorker.prototype.flush = function() {
			this.leftOver && this.leftOver.length && (this.push({
				data: n.utf8decode(this.leftOver),
				meta: {}
			}), this.leftOver = null);
		}, n.Utf8DecodeWorker = Utf8DecodeWorker;
		function Utf8EncodeWorker() {
			s.call(this, "utf-8 encode");
		}
		i.inherits(Utf8EncodeWorker, s), Utf8EncodeWorker.prototype.processChunk = function(e) {
			this.push({
				data: n.utf8encode(e.data),
				meta: e.meta
			});
		}, n.Utf8EncodeWorker = Utf8EncodeWorker;
	}),
	9155: ((e, n, r) => {
		var i = r(7705), a = r(3923), o = r(9734), s = r(103);
		r(248);
		function string2binary(e) {
			var n = null;
			return n = i.uint8array ? new Uint8Array(e.length) : Array(e.length), stringToArrayLike(e, n);
		}
		n.newBlob = function(e, r) {
			n.checkSupport("blob");
			try {
				return new Blob([e], { type: r });
			} catch {
				try {
					var i = new (self.BlobBuilder || self.WebKitBlobBuilder || self.MozBlobBuilder || self.MSBlobBuilder)();
					return i.append(e), i.getBlob(r);
				} catch {
					throw Error("Bug : can't construct the Blob.");
				}
			}
		};
		function identity(e) {
			return e;
		}
		function stringToArrayLike(e, n) {
			for (var r = 0; r < e.length; ++r) n[r] = e.charCodeAt(r) & 255;
			return n;
		}
		var c = {
			stringifyByChunk: function(e, n, r) {
				var i = [], a = 0, o = e.length;
				if (o <= r) return String.fromCharCode.apply(null, e);
				for (; a < o;) n === "array" || n === "nodebuffer" ? i.push(String.fromCharCode.apply(null, e.slice(a, Math.min(a + r, o)))) : i.push(String.fromCharCode.apply(null, e.subarray(a, Math.min(a + r, o)))), a += r;
				return i.join("");
			},
			stringifyByChar: function(e) {
				for (var n = "", r = 0; r < e.length; r++) n += String.fromCharCode(e[r]);
				return n;
			},
			applyCanBeUsed: {
				uint8array: (function() {
					try {
						return i.uint8array && String.fromCharCode.apply(null, new Uint8Array(1)).length === 1;
					} catch {
						return !1;
					}
				})(),
				nodebuffer: (function() {
					try {
						return i.nodebuffer && String.fromCharCode.apply(null, o.allocBuffer(1)).length === 1;
					} catch {
						return !1;
					}
				})()
			}
		};
		function arrayLikeToString(e) {
			var r = 65536, i = n.getTypeOf(e), a = !0;
			if (i === "uint8array" ? a = c.applyCanBeUsed.uint8array : i === "nodebuffer" && (a = c.applyCanBeUsed.nodebuffer), a) for (; r > 1;) try {
				return c.stringifyByChunk(e, i, r);
			} catch {
				r = Math.floor(r / 2);
			}
			return c.stringifyByChar(e);
		}
		n.applyFromCharCode = arrayLikeToString;
		function arrayLikeToArrayLike(e, n) {
			for (var r = 0; r < e.length; r++) n[r] = e[r];
			return n;
		}
		var l = {};
		l.string = {
			string: identity,
			array: function(e) {
				return stringToArrayLike(e, Array(e.length));
			},
			arraybuffer: function(e) {
				return l.string.uint8array(e).buffer;
			},
			uint8array: function(e) {
				return stringToArrayLike(e, new Uint8Array(e.length));
			},
			nodebuffer: function(e) {
				return stringToArrayLike(e, o.allocBuffer(e.length));
			}
		}, l.array = {
			string: arrayLikeToString,
			array: identity,
			arraybuffer: function(e) {
				return new Uint8Array(e).buffer;
			},
			uint8array: function(e) {
				return new Uint8Array(e);
			},
			nodebuffer: function(e) {
				return o.newBufferFrom(e);
			}
		}, l.arraybuffer = {
			string: function(e) {
				return arrayLikeToString(new Uint8Array(e));
			},
			array: function(e) {
				return arrayLikeToArrayLike(new Uint8Array(e), Array(e.byteLength));
			},
			arraybuffer: identity,
			uint8array: function(e) {
				return new Uint8Array(e);
			},
			nodebuffer: function(e) {
				return o.newBufferFrom(new Uint8Array(e));
			}
		}, l.uint8array = {
			string: arrayLikeToString,
			array: function(e) {
				return arrayLikeToArrayLike(e, Array(e.length));
			},
			arraybuffer: function(e) {
				return e.buffer;
			},
			uint8array: identity,
			nodebuffer: function(e) {
				return o.newBufferFrom(e);
			}
		}, l.nodebuffer = {
			string: arrayLikeToString,
			array: function(e) {
				return arrayLikeToArrayLike(e, Array(e.length));
			},
			arraybuffer: function(e) {
				return l.nodebuffer.uint8array(e).buffer;
			},
			uint8array: function(e) {
				return arrayLikeToArrayLike(e, new Uint8Array(e.length));
			},
			nodebuffer: identity
		}, n.transformTo = function(e, r) {
			return r ||= "", e ? (n.checkSupport(e), l[n.getTypeOf(r)][e](r)) : r;
		}, n.resolve = function(e) {
			for (var n = e.split("/"), r = [], i = 0; i < n.length; i++) {
				var a = n[i];
				a === "." || a === "" && i !== 0 && i !== n.length - 1 || (a === ".." ? r.pop() : r.push(a));
			}
			return r.join("/");
		}, n.getTypeOf = function(e) {
			if (typeof e == "string") return "string";
			var n = Object.prototype.toString.call(e);
			if (n === "[object Array]") return "array";
			if (i.nodebuffer && o.isBuffer(e)) return "nodebuffer";
			if (i.uint8array && n === "[object Uint8Array]") return "uint8array";
			if (i.arraybuffer && n === "[object ArrayBuffer]") return "arraybuffer";
		}, n.checkSupport = function(e) {
			if (!i[e.toLowerCase()]) throw Error(e + " is not supported by this platform");
		}, n.MAX_VALUE_16BITS = 65535, n.MAX_VALUE_32BITS = -1, n.pretty = function(e) {
			for (var n = "", r, i = 0; i < (e || "").length; i++) r = e.charCodeAt(i), n += "\\x" + (r < 16 ? "0" : "") + r.toString(16).toUpperCase();
			return n;
		}, n.delay = function(e, n, r) {
			setImmediate(function() {
				e.apply(r || null, n || []);
			});
		}, n.inherits = function(e, n) {
			var Obj = function() {};
			Obj.prototype = n.prototype, e.prototype = new Obj();
		}, n.extend = function() {
			for (var e = {}, n = 0, r; n < arguments.length; n++) for (r in arguments[n]) Object.prototype.hasOwnProperty.call(arguments[n], r) && e[r] === void 0 && (e[r] = arguments[n][r]);
			return e;
		}, n.prepareContent = function(e, r, o, c, l) {
			return s.Promise.resolve(r).then(function(n) {
				return i.blob && (n instanceof Blob || ["[object File]", "[object Blob]"].indexOf(Object.prototype.toString.call(n)) !== -1) ? Blob.prototype.arrayBuffer === void 0 ? typeof FileReader < "u" ? new s.Promise(function(e, r) {
					var i = new FileReader();
					i.onload = function(n) {
						e(n.target.result);
					}, i.onerror = function(e) {
						r(e.target.error);
					}, i.readAsArrayBuffer(n);
				}) : s.Promise.reject(Error(e + " is a Blob, but we have no way of reading it.")) : n.arrayBuffer() : n;
			}).then(function(r) {
				var i = n.getTypeOf(r);
				return i ? (i === "arraybuffer" ? r = n.transformTo("uint8array", r) : i === "string" && (l ? r = a.decode(r) : o && c !== !0 && (r = string2binary(r))), r) : s.Promise.reject(Error("Can't read the data of '" + e + "'. Is it in a supported JavaScript type (String, Blob, ArrayBuffer, etc) ?"));
			});
		};
	}),
	1917: ((e, n, r) => {
		var i = r(3266), a = r(9155), o = r(2068), s = r(6722), c = r(7705);
		function ZipEntries(e) {
			this.files = [], this.loadOptions = e;
		}
		ZipEntries.prototype = {
			checkSignature: function(e) {
				if (!this.reader.readAndCheckSignature(e)) {
					this.reader.index -= 4;
					var n = this.reader.readString(4);
					throw Error("Corrupted zip or bug: unexpected signature (" + a.pretty(n) + ", expected " + a.pretty(e) + ")");
				}
			},
			isSignature: function(e, n) {
				var r = this.reader.index;
				this.reader.setIndex(e);
				var i = this.reader.readString(4) === n;
				return this.reader.setIndex(r), i;
			},
			readBlockEndOfCentral: function() {
				this.diskNumber = this.reader.readInt(2), this.diskWithCentralDirStart = this.reader.readInt(2), this.centralDirRecordsOnThisDisk = this.reader.readInt(2), this.centralDirRecords = this.reader.readInt(2), this.centralDirSize = this.reader.readInt(4), this.centralDirOffset = this.reader.readInt(4), this.zipCommentLength = this.reader.readInt(2);
				var e = this.reader.readData(this.zipCommentLength), n = c.uint8array ? "uint8array" : "array", r = a.transformTo(n, e);
				this.zipComment = this.loadOptions.decodeFileName(r);
			},
			readBlockZip64EndOfCentral: function() {
				this.zip64EndOfCentralSize = this.reader.readInt(8), this.reader.skip(4), this.diskNumber = this.reader.readInt(4), this.diskWithCentralDirStart = this.reader.readInt(4), this.centralDirRecordsOnThisDisk = this.reader.readInt(8), this.centralDirRecords = this.reader.readInt(8), this.centralDirSize = this.reader.readInt(8), this.centralDirOffset = this.reader.readInt(8), this.zip64ExtensibleData = {};
				for (var e = this.zip64EndOfCentralSize - 44, n = 0, r, i, a; n < e;) r = this.reader.readInt(2), i = this.reader.readInt(4), a = this.reader.readData(i), this.zip64ExtensibleData[r] = {
					id: r,
					length: i,
					value: a
				};
			},
			readBlockZip64EndOfCentralLocator: function() {
				if (this.diskWithZip64CentralDirStart = this.reader.readInt(4), this.relativeOffsetEndOfZip64CentralDir = this.reader.readInt(8), this.disksCount = this.reader.readInt(4), this.disksCount > 1) throw Error("Multi-volumes zip are not supported");
			},
			readLocalFiles: function() {
				for (var e = 0, n; e < this.files.length; e++) n = this.files[e], this.reader.setIndex(n.localHeaderOffset), this.checkSignature(o.LOCAL_FILE_HEADER), n.readLocalPart(this.reader), n.handleUTF8(), n.processAttributes();
			},
			readCentralDir: function() {
				var e;
				for (this.reader.setIndex(this.centralDirOffset); this.reader.readAndCheckSignature(o.CENTRAL_FILE_HEADER);) e = new s({ zip64: this.zip64 }, this.loadOptions), e.readCentralPart(this.reader), this.files.push(e);
				if (this.centralDirRecords !== this.files.length && this.centralDirRecords !== 0 && this.files.length === 0) throw Error("Corrupted zip or bug: expected " + this.centralDirRecords + " records in central dir, got " + this.files.length);
			},
			readEndOfCentral: function() {
				var e = this.reader.lastIndexOfSignature(o.CENTRAL_DIRECTORY_END);
				if (e < 0) throw this.isSignature(0, o.LOCAL_FILE_HEADER) ? Error("Corrupted zip: can't find end of central directory") : Error("Can't find end of central directory : is this a zip file ? If it is, see https://stuk.github.io/jszip/documentation/howto/read_zip.html");
				this.reader.setIndex(e);
				var n = e;
				if (this.checkSignature(o.CENTRAL_DIRECTORY_END), this.readBlockEndOfCentral(), this.diskNumber === a.MAX_VALUE_16BITS || this.diskWithCentralDirStart === a.MAX_VALUE_16BITS || this.centralDirRecordsOnThisDisk === a.MAX_VALUE_16BITS || this.centralDirRecords === a.MAX_VALUE_16BITS || this.centralDirSize === a.MAX_VALUE_32BITS || this.centralDirOffset === a.MAX_VALUE_32BITS) {
					if (this.zip64 = !0, e = this.reader.lastIndexOfSignature(o.ZIP64_CENTRAL_DIRECTORY_LOCATOR), e < 0) throw Error("Corrupted zip: can't find the ZIP64 end of central directory locator");
					if (this.reader.setIndex(e), this.checkSignature(o.ZIP64_CENTRAL_DIRECTORY_LOCATOR), this.readBlockZip64EndOfCentralLocator(), !this.isSignature(this.relativeOffsetEndOfZip64CentralDir, o.ZIP64_CENTRAL_DIRECTORY_END) && (this.relativeOffsetEndOfZip64CentralDir = this.reader.lastIndexOfSignature(o.ZIP64_CENTRAL_DIRECTORY_END), this.relativeOffsetEndOfZip64CentralDir < 0)) throw Error("Corrupted zip: can't find the ZIP64 end of central directory");
					this.reader.setIndex(this.relativeOffsetEndOfZip64CentralDir), this.checkSignature(o.ZIP64_CENTRAL_DIRECTORY_END), this.readBlockZip64EndOfCentral();
				}
				var r = this.centralDirOffset + this.centralDirSize;
				this.zip64 && (r += 20, r += 12 + this.zip64EndOfCentralSize);
				var i = n - r;
				if (i > 0) this.isSignature(n, o.CENTRAL_FILE_HEADER) || (this.reader.zero = i);
				else if (i < 0) throw Error("Corrupted zip: missing " + Math.abs(i) + " bytes.");
			},
			prepareReader: function(e) {
				this.reader = i(e);
			},
			load: function(e) {
				this.prepareReader(e), this.readEndOfCentral(), this.readCentralDir(), this.readLocalFiles();
			}
		}, e.exports = ZipEntries;
	}),
	6722: ((e, n, r) => {
		var i = r(3266), a = r(9155), o = r(4438), s = r(2717), c = r(3387), l = r(8119), u = r(7705), d = 0, f = 3, findCompression = function(e) {
			for (var n in l) if (Object.prototype.hasOwnProperty.call(l, n) && l[n].magic === e) return l[n];
			return null;
		};
		function ZipEntry(e, n) {
			this.options = e, this.loadOptions = n;
		}
		ZipEntry.prototype = {
			isEncrypted: function() {
				return (this.bitFlag & 1) == 1;
			},
			useUTF8: function() {
				return (this.bitFlag & 2048) == 2048;
			},
			readLocalPart: function(e) {
				var n, r;
				if (e.skip(22), this.fileNameLength = e.readInt(2), r = e.readInt(2), this.fileName = e.readData(this.fileNameLength), e.skip(r), this.compressedSize === -1 || this.uncompressedSize === -1) throw Error("Bug or corrupted zip : didn't get enough information from the central directory (compressedSize === -1 || uncompressedSize === -1)");
				if (n = findCompression(this.compressionMethod), n === null) throw Error("Corrupted zip : compression " + a.pretty(this.compressionMethod) + " unknown (inner file : " + a.transformTo("string", this.fileName) + ")");
				this.decompressed = new o(this.compressedSize, this.uncompressedSize, this.crc32, n, e.readData(this.compressedSize));
			},
			readCentralPart: function(e) {
				this.versionMadeBy = e.readInt(2), e.skip(2), this.bitFlag = e.readInt(2), this.compressionMethod = e.readString(2), this.date = e.readDate(), this.crc32 = e.readInt(4), this.compressedSize = e.readInt(4), this.uncompressedSize = e.readInt(4);
				var n = e.readInt(2);
				if (this.extraFieldsLength = e.readInt(2), this.fileCommentLength = e.readInt(2), this.diskNumberStart = e.readInt(2), this.internalFileAttributes = e.readInt(2), this.externalFileAttributes = e.readInt(4), this.localHeaderOffset = e.readInt(4), this.isEncrypted()) throw Error("Encrypted zip are not supported");
				e.skip(n), this.readExtraFields(e), this.parseZIP64ExtraField(e), this.fileComment = e.readData(this.fileCommentLength);
			},
			processAttributes: function() {
				this.unixPermissions = null, this.dosPermissions = null;
				var e = this.versionMadeBy >> 8;
				this.dir = !!(this.externalFileAttributes & 16), e === d && (this.dosPermissions = this.externalFileAttributes & 63), e === f && (this.unixPermissions = this.externalFileAttributes >> 16 & 65535), !this.dir && this.fileNameStr.slice(-1) === "/" && (this.dir = !0);
			},
			parseZIP64ExtraField: function() {
				if (this.extraFields[1]) {
					var e = i(this.extraFields[1].value);
					this.uncompressedSize === a.MAX_VALUE_32BITS && (this.uncompressedSize = e.readInt(8)), this.compressedSize === a.MAX_VALUE_32BITS && (this.compressedSize = e.readInt(8)), this.localHeaderOffset === a.MAX_VALUE_32BITS && (this.localHeaderOffset = e.readInt(8)), this.diskNumberStart === a.MAX_VALUE_32BITS && (this.diskNumberStart = e.readInt(4));
				}
			},
			readExtraFields: function(e) {
				var n = e.index + this.extraFieldsLength, r, i, a;
				for (this.extraFields ||= {}; e.index + 4 < n;) r = e.readInt(2), i = e.readInt(2), a = e.readData(i), this.extraFields[r] = {
					id: r,
					length: i,
					value: a
				};
				e.setIndex(n);
			},
			handleUTF8: function() {
				var e = u.uint8array ? "uint8array" : "array";
				if (this.useUTF8()) this.fileNameStr = c.utf8decode(this.fileName), this.fileCommentStr = c.utf8decode(this.fileComment);
				else {
					var n = this.findExtraFieldUnicodePath();
					if (n !== null) this.fileNameStr = n;
					else {
						var r = a.transformTo(e, this.fileName);
						this.fileNameStr = this.loadOptions.decodeFileName(r);
					}
					var i = this.findExtraFieldUnicodeComment();
					if (i !== null) this.fileCommentStr = i;
					else {
						var o = a.transformTo(e, this.fileComment);
						this.fileCommentStr = this.loadOptions.decodeFileName(o);
					}
				}
			},
			findExtraFieldUnicodePath: function() {
				var e = this.extraFields[28789];
				if (e) {
					var n = i(e.value);
					return n.readInt(1) !== 1 || s(this.fileName) !== n.readInt(4) ? null : c.utf8decode(n.readData(e.length - 5));
				}
				return null;
			},
			findExtraFieldUnicodeComment: function() {
				var e = this.extraFields[25461];
				if (e) {
					var n = i(e.value);
					return n.readInt(1) !== 1 || s(this.fileComment) !== n.readInt(4) ? null : c.utf8decode(n.readData(e.length - 5));
				}
				return null;
			}
		}, e.exports = ZipEntry;
	}),
	5890: ((e, n, r) => {
		var i = r(4059), a = r(8845), o = r(3387), s = r(4438), c = r(5208), ZipObject = function(e, n, r) {
			this.name = e, this.dir = r.dir, this.date = r.date, this.comment = r.comment, this.unixPermissions = r.unixPermissions, this.dosPermissions = r.dosPermissions, this._data = n, this._dataBinary = r.binary, this.options = {
				compression: r.compression,
				compressionOptions: r.compressionOptions
			};
		};
		ZipObject.prototype = {
			internalStream: function(e) {
				var n = null, r = "string";
				try {
					if (!e) throw Error("No output type specified.");
					r = e.toLowerCase();
					var a = r === "string" || r === "text";
					(r === "binarystring" || r === "text") && (r = "string"), n = this._decompressWorker();
					var s = !this._dataBinary;
					s && !a && (n = n.pipe(new o.Utf8EncodeWorker())), !s && a && (n = n.pipe(new o.Utf8DecodeWorker()));
				} catch (e) {
					n = new c("error"), n.error(e);
				}
				return new i(n, r, "");
			},
			async: function(e, n) {
				return this.internalStream(e).accumulate(n);
			},
			nodeStream: function(e, n) {
				return this.internalStream(e || "nodebuffer").toNodejsStream(n);
			},
			_compressWorker: function(e, n) {
				if (this._data instanceof s && this._data.compression.magic === e.magic) return this._data.getCompressedWorker();
				var r = this._decompressWorker();
				return this._dataBinary || (r = r.pipe(new o.Utf8EncodeWorker())), s.createWorkerFrom(r, e, n);
			},
			_decompressWorker: function() {
				return this._data instanceof s ? this._data.getContentWorker() : this._data instanceof c ? this._data : new a(this._data);
			}
		};
		for (var l = [
			"asText",
			"asBinary",
			"asNodeBuffer",
			"asUint8Array",
			"asArrayBuffer"
		], removedFn = function() {
			throw Error("This method has been removed in JSZip 3.0, please check the upgrade guide.");
		}, u = 0; u < l.length; u++) ZipObject.prototype[l[u]] = removedFn;
		e.exports = ZipObject;
	}),
	8922: ((e, n, r) => {
		var i = r(8329);
		function INTERNAL() {}
		var a = {}, o = ["REJECTED"], s = ["FULFILLED"], c = ["PENDING"];
		if (!process.browser) var l = ["UNHANDLED"];
		e.exports = Promise;
		function Promise(e) {
			if (typeof e != "function") throw TypeError("resolver must be a function");
			this.state = c, this.queue = [], this.outcome = void 0, process.browser || (this.handled = l), e !== INTERNAL && safelyResolveThenable(this, e);
		}
		Promise.prototype.finally = function(e) {
			if (typeof e != "function") return this;
			var n = this.constructor;
			return this.then(resolve, reject);
			function resolve(r) {
				function yes() {
					return r;
				}
				return n.resolve(e()).then(yes);
			}
			function reject(r) {
				function no() {
					throw r;
				}
				return n.resolve(e()).then(no);
			}
		}, Promise.prototype.catch = function(e) {
			return this.then(null, e);
		}, Promise.prototype.then = function(e, n) {
			if (typeof e != "function" && this.state === s || typeof n != "function" && this.state === o) return this;
			var r = new this.constructor(INTERNAL);
			return process.browser || this.handled === l && (this.handled = null), this.state === c ? this.queue.push(new QueueItem(r, e, n)) : unwrap(r, this.state === s ? e : n, this.outcome), r;
		};
		function QueueItem(e, n, r) {
			this.promise = e, typeof n == "function" && (this.onFulfilled = n, this.callFulfilled = this.otherCallFulfilled), typeof r == "function" && (this.onRejected = r, this.callRejected = this.otherCallRejected);
		}
		QueueItem.prototype.callFulfilled = function(e) {
			a.resolve(this.promise, e);
		}, QueueItem.prototype.otherCallFulfilled = function(e) {
			unwrap(this.promise, this.onFulfilled, e);
		}, QueueItem.prototype.callRejected = function(e) {
			a.reject(this.promise, e);
		}, QueueItem.prototype.otherCallRejected = function(e) {
			unwrap(this.promise, this.onRejected, e);
		};
		function unwrap(e, n, r) {
			i(function() {
				var i;
				try {
					i = n(r);
				} catch (n) {
					return a.reject(e, n);
				}
				i === e ? a.reject(e, TypeError("Cannot resolve promise with itself")) : a.resolve(e, i);
			});
		}
		a.resolve = function(e, n) {
			var r = tryCatch(getThen, n);
			if (r.status === "error") return a.reject(e, r.value);
			var i = r.value;
			if (i) safelyResolveThenable(e, i);
			else {
				e.state = s, e.outcome = n;
				for (var o = -1, c = e.queue.length; ++o < c;) e.queue[o].callFulfilled(n);
			}
			return e;
		}, a.reject = function(e, n) {
			e.state = o, e.outcome = n, process.browser || e.handled === l && i(function() {
				e.handled === l && process.emit("unhandledRejection", n, e);
			});
			for (var r = -1, a = e.queue.length; ++r < a;) e.queue[r].callRejected(n);
			return e;
		};
		function getThen(e) {
			var n = e && e.then;
			if (e && (typeof e == "object" || typeof e == "function") && typeof n == "function") return function appyThen() {
				n.apply(e, arguments);
			};
		}
		function safelyResolveThenable(e, n) {
			var r = !1;
			function onError(n) {
				r || (r = !0, a.reject(e, n));
			}
			function onSuccess(n) {
				r || (r = !0, a.resolve(e, n));
			}
			function tryToUnwrap() {
				n(onSuccess, onError);
			}
			var i = tryCatch(tryToUnwrap);
			i.status === "error" && onError(i.value);
		}
		function tryCatch(e, n) {
			var r = {};
			try {
				r.value = e(n), r.status = "success";
			} catch (e) {
				r.status = "error", r.value = e;
			}
			return r;
		}
		Promise.resolve = resolve;
		function resolve(e) {
			return e instanceof this ? e : a.resolve(new this(INTERNAL), e);
		}
		Promise.reject = reject;
		function reject(e) {
			var n = new this(INTERNAL);
			return a.reject(n, e);
		}
		Promise.all = all;
		function all(e) {
			var n = this;
			if (Object.prototype.toString.call(e) !== "[object Array]") return this.reject(TypeError("must be an array"));
			var r = e.length, i = !1;
			if (!r) return this.resolve([]);
			for (var o = Array(r), s = 0, c = -1, l = new this(INTERNAL); ++c < r;) allResolver(e[c], c);
			return l;
			function allResolver(e, c) {
				n.resolve(e).then(resolveFromAll, function(e) {
					i || (i = !0, a.reject(l, e));
				});
				function resolveFromAll(e) {
					o[c] = e, ++s === r && !i && (i = !0, a.resolve(l, o));
				}
			}
		}
		Promise.race = race;
		function race(e) {
			var n = this;
			if (Object.prototype.toString.call(e) !== "[object Array]") return this.reject(TypeError("must be an array"));
			var r = e.length, i = !1;
			if (!r) return this.resolve([]);
			for (var o = -1, s = new this(INTERNAL); ++o < r;) resolver(e[o]);
			return s;
			function resolver(e) {
				n.resolve(e).then(function(e) {
					i || (i = !0, a.resolve(s, e));
				}, function(e) {
					i || (i = !0, a.reject(s, e));
				});
			}
		}
	}),
	9467: ((e, n, r) => {
		n.Parser = r(4692).Parser, n.rules = r(8444), n.errors = r(2756), n.results = r(3383), n.StringSource = r(5315), n.Token = r(4118), n.bottomUp = r(2236), n.RegexTokeniser = r(5547).RegexTokeniser, n.rule = function(e) {
			var n;
			return function(r) {
				return n ||= e(), n(r);
			};
		};
	}),
	5315: ((e) => {
		e.exports = function(e, n) {
			return {
				asString: function() {
					return e;
				},
				range: function(r, i) {
					return new StringSourceRange(e, n, r, i);
				}
			};
		};
		var StringSourceRange = function(e, n, r, i) {
			this._string = e, this._description = n, this._startIndex = r, this._endIndex = i;
		};
		StringSourceRange.prototype.to = function(e) {
			return new StringSourceRange(this._string, this._description, this._startIndex, e._endIndex);
		}, StringSourceRange.prototype.describe = function() {
			var e = this._position();
			return (this._description ? this._description + "\n" : "") + "Line number: " + e.lineNumber + "\nCharacter number: " + e.characterNumber;
		}, StringSourceRange.prototype.lineNumber = function() {
			return this._position().lineNumber;
		}, StringSourceRange.prototype.characterNumber = function() {
			return this._position().characterNumber;
		}, StringSourceRange.prototype._position = function() {
			for (var e = this, n = 0, nextNewLine = function() {
				return e._string.indexOf("\n", n);
			}, r = 1; nextNewLine() !== -1 && nextNewLine() < this._startIndex;) n = nextNewLine() + 1, r += 1;
			var i = this._startIndex - n + 1;
			return {
				lineNumber: r,
				characterNumber: i
			};
		};
	}),
	4118: ((e) => {
		e.exports = function(e, n, r) {
			this.name = e, this.value = n, r && (this.source = r);
		};
	}),
	1532: ((e) => {
		var n = e.exports = function(e, n) {
			this._tokens = e, this._startIndex = n || 0;
		};
		n.prototype.head = function() {
			return this._tokens[this._startIndex];
		}, n.prototype.tail = function(e) {
			return new n(this._tokens, this._startIndex + 1);
		}, n.prototype.toArray = function() {
			return this._tokens.slice(this._startIndex);
		}, n.prototype.end = function() {
			return this._tokens[this._tokens.length - 1];
		}, n.prototype.to = function(e) {
			var n = this.head().source, r = e.head() || e.end();
			return n.to(r.source);
		};
	}),
	2236: ((e, n, r) => {
		var i = r(8444), a = r(3383);
		n.parser = function(e, n, r) {
			var a = {
				rule,
				leftAssociative,
				rightAssociative
			}, o = new InfixRules(r.map(createInfixRule)), s = i.firstOf(e, n);
			function createInfixRule(e) {
				return {
					name: e.name,
					rule: lazyRule(e.ruleBuilder.bind(null, a))
				};
			}
			function rule() {
				return createRule(o);
			}
			function leftAssociative(e) {
				return createRule(o.untilExclusive(e));
			}
			function rightAssociative(e) {
				return createRule(o.untilInclusive(e));
			}
			function createRule(e) {
				return apply.bind(null, e);
			}
			function apply(e, n) {
				var r = s(n);
				return r.isSuccess() ? e.apply(r) : r;
			}
			return a;
		};
		function InfixRules(e) {
			function untilExclusive(n) {
				return new InfixRules(e.slice(0, ruleNames().indexOf(n)));
			}
			function untilInclusive(n) {
				return new InfixRules(e.slice(0, ruleNames().indexOf(n) + 1));
			}
			function ruleNames() {
				return e.map(function(e) {
					return e.name;
				});
			}
			function apply(e) {
				for (var n, r;;) if (n = applyToTokens(e.remaining()), n.isSuccess()) r = e.source().to(n.source()), e = a.success(n.value()(e.value(), r), n.remaining(), r);
				else if (n.isFailure()) return e;
				else return n;
			}
			function applyToTokens(n) {
				return i.firstOf("infix", e.map(function(e) {
					return e.rule;
				}))(n);
			}
			return {
				apply,
				untilExclusive,
				untilInclusive
			};
		}
		n.infix = function(e, r) {
			function map(i) {
				return n.infix(e, function(e) {
					var n = r(e);
					return function(e) {
						return n(e).map(function(e) {
							return function(n, r) {
								return i(n, e, r);
							};
						});
					};
				});
			}
			return {
				name: e,
				ruleBuilder: r,
				map
			};
		};
		var lazyRule = function(e) {
			var n;
			return function(r) {
				return n ||= e(), n(r);
			};
		};
	}),
	2756: ((e, n) => {
		n.error = function(e) {
			return new Error(e);
		};
		var Error = function(e) {
			this.expected = e.expected, this.actual = e.actual, this._location = e.location;
		};
		Error.prototype.describe = function() {
			return (this._location ? this._location.describe() + ":\n" : "") + "Expected " + this.expected + "\nbut got " + this.actual;
		}, Error.prototype.lineNumber = function() {
			return this._location.lineNumber();
		}, Error.prototype.characterNumber = function() {
			return this._location.characterNumber();
		};
	}),
	9099: ((e, n) => {
		n.fromArray = function(e) {
			var n = 0, hasNext = function() {
				return n < e.length;
			};
			return new LazyIterator({
				hasNext,
				next: function() {
					if (hasNext()) return e[n++];
					throw Error("No more elements");
				}
			});
		};
		var LazyIterator = function(e) {
			this._iterator = e;
		};
		LazyIterator.prototype.map = function(e) {
			var n = this._iterator;
			return new LazyIterator({
				hasNext: function() {
					return n.hasNext();
				},
				next: function() {
					return e(n.next());
				}
			});
		}, LazyIterator.prototype.filter = function(e) {
			var n = this._iterator, r = !1, i = !1, a, moveIfNecessary = function() {
				if (!r) for (r = !0, i = !1; n.hasNext() && !i;) a = n.next(), i = e(a);
			};
			return new LazyIterator({
				hasNext: function() {
					return moveIfNecessary(), i;
				},
				next: function() {
					moveIfNecessary();
					var e = a;
					return r = !1, e;
				}
			});
		}, LazyIterator.prototype.first = function() {
			var e = this._iterator;
			return this._iterator.hasNext() ? e.next() : null;
		}, LazyIterator.prototype.toArray = function() {
			for (var e = []; this._iterator.hasNext();) e.push(this._iterator.next());
			return e;
		};
	}),
	4692: ((e, n, r) => {
		var i = r(1532);
		n.Parser = function(e) {
			var parseTokens = function(e, n) {
				return e(new i(n));
			};
			return { parseTokens };
		};
	}),
	3383: ((e) => {
		e.exports = {
			failure: function(e, n) {
				if (e.length < 1) throw Error("Failure must have errors");
				return new Result({
					status: "failure",
					remaining: n,
					errors: e
				});
			},
			error: function(e, n) {
				if (e.length < 1) throw Error("Failure must have errors");
				return new Result({
					status: "error",
					remaining: n,
					errors: e
				});
			},
			success: function(e, n, r) {
				return new Result({
					status: "success",
					value: e,
					source: r,
					remaining: n,
					errors: []
				});
			},
			cut: function(e) {
				return new Result({
					status: "cut",
					remaining: e,
					errors: []
				});
			}
		};
		var Result = function(e) {
			this._value = e.value, this._status = e.status, this._hasValue = e.value !== void 0, this._remaining = e.remaining, this._source = e.source, this._errors = e.errors;
		};
		Result.prototype.map = function(e) {
			return this._hasValue ? new Result({
				value: e(this._value, this._source),
				status: this._status,
				remaining: this._remaining,
				source: this._source,
				errors: this._errors
			}) : this;
		}, Result.prototype.changeRemaining = function(e) {
			return new Result({
				value: this._value,
				status: this._status,
				remaining: e,
				source: this._source,
				errors: this._errors
			});
		}, Result.prototype.isSuccess = function() {
			return this._status === "success" || this._status === "cut";
		}, Result.prototype.isFailure = function() {
			return this._status === "failure";
		}, Result.prototype.isError = function() {
			return this._status === "error";
		}, Result.prototype.isCut = function() {
			return this._status === "cut";
		}, Result.prototype.value = function() {
			return this._value;
		}, Result.prototype.remaining = function() {
			return this._remaining;
		}, Result.prototype.source = function() {
			return this._source;
		}, Result.prototype.errors = function() {
			return this._errors;
		};
	}),
	5547: ((e, n, r) => {
		var i = r(4118), a = r(5315);
		n.RegexTokeniser = RegexTokeniser;
		function RegexTokeniser(e) {
			e = e.map(function(e) {
				return {
					name: e.name,
					regex: new RegExp(e.regex.source, "g")
				};
			});
			function tokenise(e, n) {
				for (var r = new a(e, n), i = 0, o = []; i < e.length;) {
					var s = readNextToken(e, i, r);
					i = s.endIndex, o.push(s.token);
				}
				return o.push(endToken(e, r)), o;
			}
			function readNextToken(n, r, a) {
				for (var o = 0; o < e.length; o++) {
					var s = e[o].regex;
					s.lastIndex = r;
					var c = s.exec(n);
					if (c) {
						var l = r + c[0].length;
						if (c.index === r && l > r) {
							var u = c[1], d = new i(e[o].name, u, a.range(r, l));
							return {
								token: d,
								endIndex: l
							};
						}
					}
				}
				var l = r + 1, d = new i("unrecognisedCharacter", n.substring(r, l), a.range(r, l));
				return {
					token: d,
					endIndex: l
				};
			}
			function endToken(e, n) {
				return new i("end", null, n.range(e.length, e.length));
			}
			return { tokenise };
		}
	}),
	8444: ((e, n, r) => {
		var i = r(3582), a = r(8077), o = r(3383), s = r(2756), c = r(9099);
		n.token = function(e, n) {
			var r = n !== void 0;
			return function(i) {
				var a = i.head();
				return a && a.name === e && (!r || a.value === n) ? o.success(a.value, i.tail(), a.source) : describeTokenMismatch(i, describeToken({
					name: e,
					value: n
				}));
			};
		}, n.tokenOfType = function(e) {
			return n.token(e);
		}, n.firstOf = function(e, n) {
			return i.isArray(n) || (n = Array.prototype.slice.call(arguments, 1)), function(r) {
				return c.fromArray(n).map(function(e) {
					return e(r);
				}).filter(function(e) {
					return e.isSuccess() || e.isError();
				}).first() || describeTokenMismatch(r, e);
			};
		}, n.then = function(e, n) {
			return function(r) {
				var i = e(r);
				return i.map || console.log(i), i.map(n);
			};
		}, n.sequence = function() {
			var e = Array.prototype.slice.call(arguments, 0), rule = function(r) {
				var a = i.foldl(e, function(e, n) {
					var i = e.result, a = e.hasCut;
					if (!i.isSuccess()) return {
						result: i,
						hasCut: a
					};
					var s = n(i.remaining());
					if (s.isCut()) return {
						result: i,
						hasCut: !0
					};
					if (s.isSuccess()) {
						var c = n.isCaptured ? i.value().withValue(n, s.value()) : i.value(), l = s.remaining(), u = r.to(l);
						return {
							result: o.success(c, l, u),
							hasCut: a
						};
					}
					return a ? {
						result: o.error(s.errors(), s.remaining()),
						hasCut: a
					} : {
						result: s,
						hasCut: a
					};
				}, {
					result: o.success(new SequenceValues(), r),
					hasCut: !1
				}).result, s = r.to(a.remaining());
				return a.map(function(e) {
					return e.withValue(n.sequence.source, s);
				});
			};
			rule.head = function() {
				var r = i.find(e, isCapturedRule);
				return n.then(rule, n.sequence.extract(r));
			}, rule.map = function(e) {
				return n.then(rule, function(n) {
					return e.apply(this, n.toArray());
				});
			};
			function isCapturedRule(e) {
				return e.isCaptured;
			}
			return rule;
		};
		var SequenceValues = function(e, n) {
			this._values = e || {}, this._valuesArray = n || [];
		};
		SequenceValues.prototype.withValue = function(e, n) {
			if (e.captureName && e.captureName in this._values) throw Error("Cannot add second value for capture \"" + e.captureName + "\"");
			var r = i.clone(this._values);
			return r[e.captureName] = n, new SequenceValues(r, this._valuesArray.concat([n]));
		}, SequenceValues.prototype.get = function(e) {
			if (e.captureName in this._values) return this._values[e.captureName];
			throw Error("No value for capture \"" + e.captureName + "\"");
		}, SequenceValues.prototype.toArray = function() {
			return this._valuesArray;
		}, n.sequence.capture = function(e, n) {
			var captureRule = function() {
				return e.apply(this, arguments);
			};
			return captureRule.captureName = n, captureRule.isCaptured = !0, captureRule;
		}, n.sequence.extract = function(e) {
			return function(n) {
				return n.get(e);
			};
		}, n.sequence.applyValues = function(e) {
			var n = Array.prototype.slice.call(arguments, 1);
			return function(r) {
				var i = n.map(function(e) {
					return r.get(e);
				});
				return e.apply(this, i);
			};
		}, n.sequence.source = { captureName: "☃source☃" }, n.sequence.cut = function() {
			return function(e) {
				return o.cut(e);
			};
		}, n.optional = function(e) {
			return function(n) {
				var r = e(n);
				return r.isSuccess() ? r.map(a.some) : r.isFailure() ? o.success(a.none, n) : r;
			};
		}, n.zeroOrMoreWithSeparator = function(e, n) {
			return repeatedWithSeparator(e, n, !1);
		}, n.oneOrMoreWithSeparator = function(e, n) {
			return repeatedWithSeparator(e, n, !0);
		};
		var l = n.zeroOrMore = function(e) {
			return function(n) {
				for (var r = [], i; (i = e(n)) && i.isSuccess();) n = i.remaining(), r.push(i.value());
				return i.isError() ? i : o.success(r, n);
			};
		};
		n.oneOrMore = function(e) {
			return n.oneOrMoreWithSeparator(e, noOpRule);
		};
		function noOpRule(e) {
			return o.success(null, e);
		}
		var repeatedWithSeparator = function(e, r, i) {
			return function(a) {
				var s = e(a);
				if (s.isSuccess()) {
					var c = n.sequence.capture(e, "main"), u = l(n.then(n.sequence(r, c), n.sequence.extract(c)))(s.remaining());
					return o.success([s.value()].concat(u.value()), u.remaining());
				}
				return i || s.isError() ? s : o.success([], a);
			};
		};
		n.leftAssociative = function(e, r, i) {
			var a = i ? [{
				func: i,
				rule: r
			}] : r;
			a = a.map(function(e) {
				return n.then(e.rule, function(n) {
					return function(r, i) {
						return e.func(r, n, i);
					};
				});
			});
			var s = n.firstOf.apply(null, ["rules"].concat(a));
			return function(n) {
				var r = n, i = e(n);
				if (!i.isSuccess()) return i;
				for (var a = s(i.remaining()); a.isSuccess();) {
					var c = a.remaining(), l = r.to(a.remaining()), u = a.value();
					i = o.success(u(i.value(), l), c, l), a = s(i.remaining());
				}
				return a.isError() ? a : i;
			};
		}, n.leftAssociative.firstOf = function() {
			return Array.prototype.slice.call(arguments, 0);
		}, n.nonConsuming = function(e) {
			return function(n) {
				return e(n).changeRemaining(n);
			};
		};
		var describeToken = function(e) {
			return e.value ? e.name + " \"" + e.value + "\"" : e.name;
		};
		function describeTokenMismatch(e, n) {
			var r, i = e.head();
			return r = i ? s.error({
				expected: n,
				actual: describeToken(i),
				location: i.source
			}) : s.error({
				expected: n,
				actual: "end of tokens"
			}), o.failure([r], e);
		}
	}),
	9088: ((e, n, r) => {
		var i = r(3582), a = r(5603), o = r(7567), s = r(7850), c = r(6251), l = r(8231), u = r(7927), d = r(810);
		n.w = DocumentConverter;
		function DocumentConverter(e) {
			return { convertToHtml: function(n) {
				return new DocumentConversion(e, i.indexBy(n.type === o.types.document ? n.comments : [], "commentId")).convertToHtml(n);
			} };
		}
		function DocumentConversion(e, n) {
			var r = 1, f = [], m = [];
			e = i.extend({ ignoreEmptyParagraphs: !0 }, e);
			var h = e.idPrefix === void 0 ? "" : e.idPrefix, g = e.ignoreEmptyParagraphs, _ = s.topLevelElement("p"), v = e.styleMap || [];
			function convertToHtml(n) {
				var r = [], o = elementToHtml(n, r, Object.create(null)), s = [];
				walkHtml(o, function(e) {
					e.type === "deferred" && s.push(e);
				});
				var l = Object.create(null);
				return a.forEachSeries(s, function(e) {
					return e.value().then(function(n) {
						l[e.id] = n;
					});
				}).then(function() {
					function replaceDeferred(e) {
						return flatMap(e, function(e) {
							return e.type === "deferred" ? l[e.id] : e.children ? [i.extend({}, e, { children: replaceDeferred(e.children) })] : [e];
						});
					}
					var n = d.writer({
						prettyPrint: e.prettyPrint,
						outputFormat: e.outputFormat
					});
					return u.write(n, u.simplify(replaceDeferred(o))), new c.Result(n.asString(), r);
				});
			}
			function convertElements(e, n, r) {
				return flatMap(e, function(e) {
					return elementToHtml(e, n, r);
				});
			}
			function elementToHtml(e, n, r) {
				if (!r) throw Error("context not set");
				var i = b[e.type];
				return i ? i(e, n, r) : [];
			}
			function convertParagraph(e, n, r) {
				return htmlPathForParagraph(e, n).wrap(function() {
					var i = convertElements(e.children, n, r);
					return g ? i : [u.forceWrite].concat(i);
				});
			}
			function htmlPathForParagraph(e, n) {
				var r = findStyle(e);
				return r ? r.to : (e.styleId && n.push(unrecognisedStyleWarning("paragraph", e)), _);
			}
			function convertRun(e, n, r) {
				var nodes = function() {
					return convertElements(e.children, n, r);
				}, i = [];
				if (e.highlight !== null) {
					var a = findHtmlPath({
						type: "highlight",
						color: e.highlight
					});
					a && i.push(a);
				}
				e.isSmallCaps && i.push(findHtmlPathForRunProperty("smallCaps")), e.isAllCaps && i.push(findHtmlPathForRunProperty("allCaps")), e.isStrikethrough && i.push(findHtmlPathForRunProperty("strikethrough", "s")), e.isUnderline && i.push(findHtmlPathForRunProperty("underline")), e.verticalAlignment === o.verticalAlignment.subscript && i.push(s.element("sub", {}, { fresh: !1 })), e.verticalAlignment === o.verticalAlignment.superscript && i.push(s.element("sup", {}, { fresh: !1 })), e.isItalic && i.push(findHtmlPathForRunProperty("italic", "em")), e.isBold && i.push(findHtmlPathForRunProperty("bold", "strong"));
				var c = s.empty, l = findStyle(e);
				return l ? c = l.to : e.styleId && n.push(unrecognisedStyleWarning("run", e)), i.push(c), i.forEach(function(e) {
					nodes = e.wrap.bind(e, nodes);
				}), nodes();
			}
			function findHtmlPathForRunProperty(e, n) {
				return findHtmlPath({ type: e }) || (n ? s.element(n, {}, { fresh: !1 }) : s.empty);
			}
			function findHtmlPath(e, n) {
				var r = findStyle(e);
				return r ? r.to : n;
			}
			function findStyle(e) {
				for (var n = 0; n < v.length; n++) if (v[n].from.matches(e)) return v[n];
			}
			function recoveringConvertImage(e) {
				return function(n, r) {
					return a.try(function() {
						return e(n, r);
					}).catch(function(e) {
						return r.push(c.error(e)), [];
					});
				};
			}
			function noteHtmlId(e) {
				return referentHtmlId(e.noteType, e.noteId);
			}
			function noteRefHtmlId(e) {
				return referenceHtmlId(e.noteType, e.noteId);
			}
			function referentHtmlId(e, n) {
				return htmlId(e + "-" + n);
			}
			function referenceHtmlId(e, n) {
				return htmlId(e + "-ref-" + n);
			}
			function htmlId(e) {
				return h + e;
			}
			var y = s.elements([s.element("table", {}, { fresh: !0 })]);
			function convertTable(e, n, r) {
				return findHtmlPath(e, y).wrap(function() {
					return convertTableChildren(e, n, r);
				});
			}
			function convertTableChildren(e, n, r) {
				var a = i.findIndex(e.children, function(e) {
					return !e.type === o.types.tableRow || !e.isHeader;
				});
				a === -1 && (a = e.children.length);
				var s;
				if (a === 0) s = convertElements(e.children, n, i.extend({}, r, { isTableHeader: !1 }));
				else {
					var c = convertElements(e.children.slice(0, a), n, i.extend({}, r, { isTableHeader: !0 })), l = convertElements(e.children.slice(a), n, i.extend({}, r, { isTableHeader: !1 }));
					s = [u.freshElement("thead", {}, c), u.freshElement("tbody", {}, l)];
				}
				return [u.forceWrite].concat(s);
			}
			function convertTableRow(e, n, r) {
				var i = convertElements(e.children, n, r);
				return [u.freshElement("tr", {}, [u.forceWrite].concat(i))];
			}
			function convertTableCell(e, n, r) {
				var i = r.isTableHeader ? "th" : "td", a = convertElements(e.children, n, r), o = {};
				return e.colSpan !== 1 && (o.colspan = e.colSpan.toString()), e.rowSpan !== 1 && (o.rowspan = e.rowSpan.toString()), [u.freshElement(i, o, [u.forceWrite].concat(a))];
			}
			function convertCommentReference(e, r, i) {
				return findHtmlPath(e, s.ignore).wrap(function() {
					var r = n[e.commentId], i = m.length + 1, a = "[" + p(r) + i + "]";
					return m.push({
						label: a,
						comment: r
					}), [u.freshElement("a", {
						href: "#" + referentHtmlId("comment", e.commentId),
						id: referenceHtmlId("comment", e.commentId)
					}, [u.text(a)])];
				});
			}
			function convertComment(e, n, r) {
				var i = e.label, a = e.comment, o = convertElements(a.body, n, r).concat([u.nonFreshElement("p", {}, [u.text(" "), u.freshElement("a", { href: "#" + referenceHtmlId("comment", a.commentId) }, [u.text("↑")])])]);
				return [u.freshElement("dt", { id: referentHtmlId("comment", a.commentId) }, [u.text("Comment " + i)]), u.freshElement("dd", {}, o)];
			}
			function convertBreak(e, n, r) {
				return htmlPathForBreak(e).wrap(function() {
					return [];
				});
			}
			function htmlPathForBreak(e) {
				var n = findStyle(e);
				return n ? n.to : e.breakType === "line" ? s.topLevelElement("br") : s.empty;
			}
			var b = {
				document: function(e, n, r) {
					var i = convertElements(e.children, n, r), a = convertElements(f.map(function(n) {
						return e.notes.resolve(n);
					}), n, r);
					return i.concat([u.freshElement("ol", {}, a), u.freshElement("dl", {}, flatMap(m, function(e) {
						return convertComment(e, n, r);
					}))]);
				},
				paragraph: convertParagraph,
				run: convertRun,
				text: function(e, n, r) {
					return [u.text(e.value)];
				},
				tab: function(e, n, r) {
					return [u.text("	")];
				},
				hyperlink: function(e, n, r) {
					var i = { href: e.anchor ? "#" + htmlId(e.anchor) : e.href };
					e.targetFrame != null && (i.target = e.targetFrame);
					var a = convertElements(e.children, n, r);
					return [u.nonFreshElement("a", i, a)];
				},
				checkbox: function(e) {
					var n = { type: "checkbox" };
					return e.checked && (n.checked = "checked"), [u.freshElement("input", n)];
				},
				bookmarkStart: function(e, n, r) {
					return [u.freshElement("a", { id: htmlId(e.name) }, [u.forceWrite])];
				},
				noteReference: function(e, n, i) {
					f.push(e);
					var a = u.freshElement("a", {
						href: "#" + noteHtmlId(e),
						id: noteRefHtmlId(e)
					}, [u.text("[" + r++ + "]")]);
					return [u.freshElement("sup", {}, [a])];
				},
				note: function(e, n, r) {
					var i = convertElements(e.body, n, r), a = u.elementWithTag(s.element("p", {}, { fresh: !1 }), [u.text(" "), u.freshElement("a", { href: "#" + noteRefHtmlId(e) }, [u.text("↑")])]), o = i.concat([a]);
					return u.freshElement("li", { id: noteHtmlId(e) }, o);
				},
				commentReference: convertCommentReference,
				comment: convertComment,
				image: deferredConversion(recoveringConvertImage(e.convertImage || l.dataUri)),
				table: convertTable,
				tableRow: convertTableRow,
				tableCell: convertTableCell,
				break: convertBreak
			};
			return { convertToHtml };
		}
		var f = 1;
		function deferredConversion(e) {
			return function(n, r, i) {
				return [{
					type: "deferred",
					id: f++,
					value: function() {
						return e(n, r, i);
					}
				}];
			};
		}
		function unrecognisedStyleWarning(e, n) {
			return c.warning("Unrecognised " + e + " style: '" + n.styleName + "' (Style ID: " + n.styleId + ")");
		}
		function flatMap(e, n) {
			return i.flatten(e.map(n), !0);
		}
		function walkHtml(e, n) {
			e.forEach(function(e) {
				n(e), e.children && walkHtml(e.children, n);
			});
		}
		var p = function commentAuthorLabel(e) {
			return e.authorInitials || "";
		};
	}),
	7567: ((e, n, r) => {
		var i = r(3582), a = n.types = {
			document: "document",
			paragraph: "paragraph",
			run: "run",
			text: "text",
			tab: "tab",
			checkbox: "checkbox",
			hyperlink: "hyperlink",
			noteReference: "noteReference",
			image: "image",
			note: "note",
			commentReference: "commentReference",
			comment: "comment",
			table: "table",
			tableRow: "tableRow",
			tableCell: "tableCell",
			break: "break",
			bookmarkStart: "bookmarkStart"
		};
		function Document(e, n) {
			return n ||= {}, {
				type: a.document,
				children: e,
				notes: n.notes || new Notes({}),
				comments: n.comments || []
			};
		}
		function Paragraph(e, n) {
			n ||= {};
			var r = n.indent || {};
			return {
				type: a.paragraph,
				children: e,
				styleId: n.styleId || null,
				styleName: n.styleName || null,
				numbering: n.numbering || null,
				alignment: n.alignment || null,
				indent: {
					start: r.start || null,
					end: r.end || null,
					firstLine: r.firstLine || null,
					hanging: r.hanging || null
				}
			};
		}
		function Run(e, n) {
			return n ||= {}, {
				type: a.run,
				children: e,
				styleId: n.styleId || null,
				styleName: n.styleName || null,
				isBold: !!n.isBold,
				isUnderline: !!n.isUnderline,
				isItalic: !!n.isItalic,
				isStrikethrough: !!n.isStrikethrough,
				isAllCaps: !!n.isAllCaps,
				isSmallCaps: !!n.isSmallCaps,
				verticalAlignment: n.verticalAlignment || o.baseline,
				font: n.font || null,
				fontSize: n.fontSize || null,
				highlight: n.highlight || null
			};
		}
		var o = {
			baseline: "baseline",
			superscript: "superscript",
			subscript: "subscript"
		};
		function Text(e) {
			return {
				type: a.text,
				value: e
			};
		}
		function Tab() {
			return { type: a.tab };
		}
		function Checkbox(e) {
			return {
				type: a.checkbox,
				checked: e.checked
			};
		}
		function Hyperlink(e, n) {
			return {
				type: a.hyperlink,
				children: e,
				href: n.href,
				anchor: n.anchor,
				targetFrame: n.targetFrame
			};
		}
		function NoteReference(e) {
			return {
				type: a.noteReference,
				noteType: e.noteType,
				noteId: e.noteId
			};
		}
		function Notes(e) {
			this._notes = i.indexBy(e, function(e) {
				return noteKey(e.noteType, e.noteId);
			});
		}
		Notes.prototype.resolve = function(e) {
			return this.findNoteByKey(noteKey(e.noteType, e.noteId));
		}, Notes.prototype.findNoteByKey = function(e) {
			return this._notes[e] || null;
		};
		function Note(e) {
			return {
				type: a.note,
				noteType: e.noteType,
				noteId: e.noteId,
				body: e.body
			};
		}
		function commentReference(e) {
			return {
				type: a.commentReference,
				commentId: e.commentId
			};
		}
		function comment(e) {
			return {
				type: a.comment,
				commentId: e.commentId,
				body: e.body,
				authorName: e.authorName,
				authorInitials: e.authorInitials
			};
		}
		function noteKey(e, n) {
			return e + "-" + n;
		}
		function Image(e) {
			return {
				type: a.image,
				read: function(n) {
					return n ? e.readImage(n) : e.readImage().then(function(e) {
						return Buffer.from(e);
					});
				},
				readAsArrayBuffer: function() {
					return e.readImage();
				},
				readAsBase64String: function() {
					return e.readImage("base64");
				},
				readAsBuffer: function() {
					return e.readImage().then(function(e) {
						return Buffer.from(e);
					});
				},
				altText: e.altText,
				contentType: e.contentType
			};
		}
		function Table(e, n) {
			return n ||= {}, {
				type: a.table,
				children: e,
				styleId: n.styleId || null,
				styleName: n.styleName || null
			};
		}
		function TableRow(e, n) {
			return n ||= {}, {
				type: a.tableRow,
				children: e,
				isHeader: n.isHeader || !1
			};
		}
		function TableCell(e, n) {
			return n ||= {}, {
				type: a.tableCell,
				children: e,
				colSpan: n.colSpan == null ? 1 : n.colSpan,
				rowSpan: n.rowSpan == null ? 1 : n.rowSpan
			};
		}
		function Break(e) {
			return {
				type: a.break,
				breakType: e
			};
		}
		function BookmarkStart(e) {
			return {
				type: a.bookmarkStart,
				name: e.name
			};
		}
		n.document = n.Document = Document, n.paragraph = n.Paragraph = Paragraph, n.run = n.Run = Run, n.text = n.Text = Text, n.tab = n.Tab = Tab, n.checkbox = n.Checkbox = Checkbox, n.Hyperlink = Hyperlink, n.noteReference = n.NoteReference = NoteReference, n.Notes = Notes, n.Note = Note, n.commentReference = commentReference, n.comment = comment, n.Image = Image, n.Table = Table, n.TableRow = TableRow, n.TableCell = TableCell, n.lineBreak = Break("line"), n.pageBreak = Break("page"), n.columnBreak = Break("column"), n.BookmarkStart = BookmarkStart, n.verticalAlignment = o;
	}),
	4104: ((e, n, r) => {
		n.M = createBodyReader;
		var i = r(9410), a = r(3582), o = r(7567), s = r(6251).Result, c = r(6251).warning, l = r(9943), u = r(2724), d = r(2226);
		function createBodyReader(e) {
			return {
				readXmlElement: function(n) {
					return new BodyReader(e).readXmlElement(n);
				},
				readXmlElements: function(n) {
					return new BodyReader(e).readXmlElements(n);
				}
			};
		}
		function BodyReader(e) {
			var n = [], r = [], s = [], m = e.relationships, h = e.contentTypes, g = e.docxFile, _ = e.files, v = e.numbering, y = e.styles;
			function readXmlElements(e) {
				return combineResults(e.map(readXmlElement));
			}
			function readXmlElement(e) {
				if (e.type === "element") {
					var n = b[e.name];
					if (n) return n(e);
					if (!Object.prototype.hasOwnProperty.call(p, e.name)) return emptyResultWithMessages([c("An unrecognised element was ignored: " + e.name)]);
				}
				return emptyResult();
			}
			function readParagraphProperties(e) {
				return readParagraphStyle(e).map(function(n) {
					return {
						type: "paragraphProperties",
						styleId: n.styleId,
						styleName: n.name,
						alignment: e.firstOrEmpty("w:jc").attributes["w:val"],
						numbering: readNumberingProperties(n.styleId, e.firstOrEmpty("w:numPr"), v),
						indent: readParagraphIndent(e.firstOrEmpty("w:ind"))
					};
				});
			}
			function readParagraphIndent(e) {
				return {
					start: e.attributes["w:start"] || e.attributes["w:left"],
					end: e.attributes["w:end"] || e.attributes["w:right"],
					firstLine: e.attributes["w:firstLine"],
					hanging: e.attributes["w:hanging"]
				};
			}
			function readRunProperties(e) {
				return readRunStyle(e).map(function(n) {
					var r = e.firstOrEmpty("w:sz").attributes["w:val"], i = /^[0-9]+$/.test(r) ? parseInt(r, 10) / 2 : null;
					return {
						type: "runProperties",
						styleId: n.styleId,
						styleName: n.name,
						verticalAlignment: e.firstOrEmpty("w:vertAlign").attributes["w:val"],
						font: e.firstOrEmpty("w:rFonts").attributes["w:ascii"],
						fontSize: i,
						isBold: readBooleanElement(e.first("w:b")),
						isUnderline: readUnderline(e.first("w:u")),
						isItalic: readBooleanElement(e.first("w:i")),
						isStrikethrough: readBooleanElement(e.first("w:strike")),
						isAllCaps: readBooleanElement(e.first("w:caps")),
						isSmallCaps: readBooleanElement(e.first("w:smallCaps")),
						highlight: readHighlightValue(e.firstOrEmpty("w:highlight").attributes["w:val"])
					};
				});
			}
			function readUnderline(e) {
				if (e) {
					var n = e.attributes["w:val"];
					return n !== void 0 && n !== "false" && n !== "0" && n !== "none";
				}
				return !1;
			}
			function readBooleanElement(e) {
				if (e) {
					var n = e.attributes["w:val"];
					return n !== "false" && n !== "0";
				}
				return !1;
			}
			function readBooleanAttributeValue(e) {
				return e !== "false" && e !== "0";
			}
			function readHighlightValue(e) {
				return !e || e === "none" ? null : e;
			}
			function readParagraphStyle(e) {
				return readStyle(e, "w:pStyle", "Paragraph", y.findParagraphStyleById);
			}
			function readRunStyle(e) {
				return readStyle(e, "w:rStyle", "Run", y.findCharacterStyleById);
			}
			function readTableStyle(e) {
				return readStyle(e, "w:tblStyle", "Table", y.findTableStyleById);
			}
			function readStyle(e, n, r, i) {
				var a = [], o = e.first(n), s = null, c = null;
				if (o && (s = o.attributes["w:val"], s)) {
					var l = i(s);
					l ? c = l.name : a.push(undefinedStyleWarning(r, s));
				}
				return elementResultWithMessages({
					styleId: s,
					name: c
				}, a);
			}
			function readFldChar(e) {
				var i = e.attributes["w:fldCharType"];
				if (i === "begin") n.push({
					type: "begin",
					fldChar: e
				}), r = [];
				else if (i === "end") {
					if (n.length === 0) return emptyResultWithMessages([c("Ignoring complex field end character without corresponding start character")]);
					var a = n.pop();
					if (a.type === "begin" && (a = parseCurrentInstrText(a)), a.type === "checkbox") return elementResult(o.checkbox({ checked: a.checked }));
				} else if (i === "separate") {
					if (n.length === 0) return emptyResultWithMessages([c("Ignoring complex field separator character without corresponding start character")]);
					var s = parseCurrentInstrText(n.pop());
					n.push(s);
				}
				return emptyResult();
			}
			function currentHyperlinkOptions() {
				var e = a.last(n.filter(function(e) {
					return e.type === "hyperlink";
				}));
				return e ? e.options : null;
			}
			function parseCurrentInstrText(e) {
				return parseInstrText(r.join(""), e.type === "begin" ? e.fldChar : l.emptyElement);
			}
			function parseInstrText(e, n) {
				var r = /^\s*HYPERLINK\s+(\\l\s+)?(?:"(.*)"|([^\\]\S*))/.exec(e);
				if (r) {
					var i = r[2] === void 0 ? r[3] : r[2];
					return {
						type: "hyperlink",
						options: r[1] === void 0 ? { href: i } : { anchor: i }
					};
				}
				if (/\s*FORMCHECKBOX\s*/.exec(e)) {
					var a = n.firstOrEmpty("w:ffData").firstOrEmpty("w:checkBox");
					return {
						type: "checkbox",
						checked: readBooleanElement(a.first("w:checked") ?? a.first("w:default"))
					};
				}
				return { type: "unknown" };
			}
			function readInstrText(e) {
				return r.push(e.text()), emptyResult();
			}
			function readSymbol(e) {
				var n = e.attributes["w:font"], r = e.attributes["w:char"], a = i.hex(n, r);
				return a == null && /^F0..$/.test(r) && (a = i.hex(n, r.substring(2))), a == null ? emptyResultWithMessages([c("A w:sym element with an unsupported character was ignored: char " + r + " in font " + n)]) : elementResult(new o.Text(a.string));
			}
			function noteReferenceReader(e) {
				return function(n) {
					var r = n.attributes["w:id"];
					return elementResult(new o.NoteReference({
						noteType: e,
						noteId: r
					}));
				};
			}
			function readCommentReference(e) {
				return elementResult(o.commentReference({ commentId: e.attributes["w:id"] }));
			}
			function readChildElements(e) {
				return readXmlElements(e.children);
			}
			var b = {
				"w:p": function(e) {
					var n = e.firstOrEmpty("w:pPr");
					if (n.firstOrEmpty("w:rPr").first("w:del")) return e.children.forEach(function(e) {
						s.push(e);
					}), emptyResult();
					var r = e.children;
					return s.length > 0 && (r = s.concat(r), s = []), ReadResult.map(readParagraphProperties(n), readXmlElements(r), function(e, n) {
						return new o.Paragraph(n, e);
					}).insertExtra();
				},
				"w:r": function(e) {
					return ReadResult.map(readRunProperties(e.firstOrEmpty("w:rPr")), readXmlElements(e.children), function(e, n) {
						var r = currentHyperlinkOptions();
						return r !== null && (n = [new o.Hyperlink(n, r)]), new o.Run(n, e);
					});
				},
				"w:fldChar": readFldChar,
				"w:instrText": readInstrText,
				"w:t": function(e) {
					return elementResult(new o.Text(e.text()));
				},
				"w:tab": function(e) {
					return elementResult(new o.Tab());
				},
				"w:noBreakHyphen": function() {
					return elementResult(new o.Text("‑"));
				},
				"w:softHyphen": function(e) {
					return elementResult(new o.Text("­"));
				},
				"w:sym": readSymbol,
				"w:hyperlink": function(e) {
					var n = e.attributes["r:id"], r = e.attributes["w:anchor"];
					return readXmlElements(e.children).map(function(i) {
						function create(n) {
							var r = e.attributes["w:tgtFrame"] || null;
							return new o.Hyperlink(i, a.extend({ targetFrame: r }, n));
						}
						if (n) {
							var s = m.findTargetByRelationshipId(n);
							return r && (s = d.replaceFragment(s, r)), create({ href: s });
						}
						return r ? create({ anchor: r }) : i;
					});
				},
				"w:tbl": readTable,
				"w:tr": readTableRow,
				"w:tc": readTableCell,
				"w:footnoteReference": noteReferenceReader("footnote"),
				"w:endnoteReference": noteReferenceReader("endnote"),
				"w:commentReference": readCommentReference,
				"w:br": function(e) {
					var n = e.attributes["w:type"];
					return n == null || n === "textWrapping" ? elementResult(o.lineBreak) : n === "page" ? elementResult(o.pageBreak) : n === "column" ? elementResult(o.columnBreak) : emptyResultWithMessages([c("Unsupported break type: " + n)]);
				},
				"w:bookmarkStart": function(e) {
					var n = e.attributes["w:name"];
					return n === "_GoBack" ? emptyResult() : elementResult(new o.BookmarkStart({ name: n }));
				},
				"mc:AlternateContent": function(e) {
					return readChildElements(e.firstOrEmpty("mc:Fallback"));
				},
				"w:sdt": function(e) {
					return readXmlElements(e.firstOrEmpty("w:sdtContent").children).map(function(n) {
						var r = e.firstOrEmpty("w:sdtPr").first("wordml:checkbox");
						if (r) {
							var i = r.first("wordml:checked"), a = !!i && readBooleanAttributeValue(i.attributes["wordml:val"]), s = o.checkbox({ checked: a }), c = !1, l = n.map(u._elementsOfType(o.types.text, function(e) {
								return e.value.length > 0 && !c ? (c = !0, s) : e;
							}));
							return c ? l : s;
						}
						return n;
					});
				},
				"w:customXml": readChildElements,
				"w:ins": readChildElements,
				"w:moveFromRangeEnd": readChildElements,
				"w:moveFromRangeStart": readChildElements,
				"w:moveTo": readChildElements,
				"w:moveToRangeEnd": readChildElements,
				"w:moveToRangeStart": readChildElements,
				"w:object": readChildElements,
				"w:smartTag": readChildElements,
				"w:drawing": readChildElements,
				"w:pict": function(e) {
					return readChildElements(e).toExtra();
				},
				"v:roundrect": readChildElements,
				"v:shape": readChildElements,
				"v:textbox": readChildElements,
				"w:txbxContent": readChildElements,
				"wp:inline": readDrawingElement,
				"wp:anchor": readDrawingElement,
				"v:imagedata": readImageData,
				"v:group": readChildElements,
				"v:rect": readChildElements
			};
			return {
				readXmlElement,
				readXmlElements
			};
			function readTable(e) {
				var n = readTableProperties(e.firstOrEmpty("w:tblPr"));
				return readXmlElements(e.children).flatMap(calculateRowSpans).flatMap(function(e) {
					return n.map(function(n) {
						return o.Table(e, n);
					});
				});
			}
			function readTableProperties(e) {
				return readTableStyle(e).map(function(e) {
					return {
						styleId: e.styleId,
						styleName: e.name
					};
				});
			}
			function readTableRow(e) {
				var n = e.firstOrEmpty("w:trPr");
				if (n.first("w:del")) return emptyResult();
				var r = !!n.first("w:tblHeader");
				return readXmlElements(e.children).map(function(e) {
					return o.TableRow(e, { isHeader: r });
				});
			}
			function readTableCell(e) {
				return readXmlElements(e.children).map(function(n) {
					var r = e.firstOrEmpty("w:tcPr"), i = r.firstOrEmpty("w:gridSpan").attributes["w:val"], a = i ? parseInt(i, 10) : 1, s = o.TableCell(n, { colSpan: a });
					return s._vMerge = readVMerge(r), s;
				});
			}
			function readVMerge(e) {
				var n = e.first("w:vMerge");
				if (n) {
					var r = n.attributes["w:val"];
					return r === "continue" || !r;
				}
				return null;
			}
			function calculateRowSpans(e) {
				if (a.any(e, function(e) {
					return e.type !== o.types.tableRow;
				})) return removeVMergeProperties(e), elementResultWithMessages(e, [c("unexpected non-row element in table, cell merging may be incorrect")]);
				if (a.any(e, function(e) {
					return a.any(e.children, function(e) {
						return e.type !== o.types.tableCell;
					});
				})) return removeVMergeProperties(e), elementResultWithMessages(e, [c("unexpected non-cell element in table row, cell merging may be incorrect")]);
				var n = {};
				return e.forEach(function(e) {
					var r = 0;
					e.children.forEach(function(e) {
						e._vMerge && n[r] ? n[r].rowSpan++ : (n[r] = e, e._vMerge = !1), r += e.colSpan;
					});
				}), e.forEach(function(e) {
					e.children = e.children.filter(function(e) {
						return !e._vMerge;
					}), e.children.forEach(function(e) {
						delete e._vMerge;
					});
				}), elementResult(e);
			}
			function removeVMergeProperties(e) {
				e.forEach(function(e) {
					u.getDescendantsOfType(e, o.types.tableCell).forEach(function(e) {
						delete e._vMerge;
					});
				});
			}
			function readDrawingElement(e) {
				return combineResults(e.getElementsByTagName("a:graphic").getElementsByTagName("a:graphicData").getElementsByTagName("pic:pic").getElementsByTagName("pic:blipFill").getElementsByTagName("a:blip").map(readBlip.bind(null, e)));
			}
			function readBlip(e, n) {
				var r = e.firstOrEmpty("wp:docPr"), i = r.attributes, a = isBlank(i.descr) ? i.title : i.descr, s = findBlipImageFile(n);
				return s === null ? emptyResultWithMessages([c("Could not find image file for a:blip element")]) : readImage(s, a).map(function(e) {
					var n = r.firstOrEmpty("a:hlinkClick").attributes["r:id"];
					if (n) {
						var i = m.findTargetByRelationshipId(n);
						return new o.Hyperlink([e], { href: i });
					}
					return e;
				});
			}
			function isBlank(e) {
				return e == null || /^\s*$/.test(e);
			}
			function findBlipImageFile(e) {
				var n = e.attributes["r:embed"], r = e.attributes["r:link"];
				if (n) return findEmbeddedImageFile(n);
				if (r) {
					var i = m.findTargetByRelationshipId(r);
					return {
						path: i,
						read: _.read.bind(_, i)
					};
				}
				return null;
			}
			function readImageData(e) {
				var n = e.attributes["r:id"];
				return n ? readImage(findEmbeddedImageFile(n), e.attributes["o:title"]) : emptyResultWithMessages([c("A v:imagedata element without a relationship ID was ignored")]);
			}
			function findEmbeddedImageFile(e) {
				var n = d.uriToZipEntryName("word", m.findTargetByRelationshipId(e));
				return {
					path: n,
					read: g.read.bind(g, n)
				};
			}
			function readImage(e, n) {
				var r = h.findContentType(e.path);
				return elementResultWithMessages(o.Image({
					readImage: e.read,
					altText: n,
					contentType: r
				}), f[r] ? [] : c("Image of type " + r + " is unlikely to display in web browsers"));
			}
			function undefinedStyleWarning(e, n) {
				return c(e + " style with ID " + n + " was referenced but not defined in the document");
			}
		}
		function readNumberingProperties(e, n, r) {
			var i = n.firstOrEmpty("w:ilvl").attributes["w:val"], a = n.firstOrEmpty("w:numId").attributes["w:val"];
			if (i !== void 0 && a !== void 0) return r.findLevel(a, i);
			if (e != null) {
				var o = r.findLevelByParagraphStyleId(e);
				if (o != null) return o;
			}
			return a === void 0 ? null : r.findLevel(a, "0");
		}
		var f = {
			"image/png": !0,
			"image/gif": !0,
			"image/jpeg": !0,
			"image/svg+xml": !0,
			"image/tiff": !0
		}, p = {
			"office-word:wrap": !0,
			"v:shadow": !0,
			"v:shapetype": !0,
			"w:annotationRef": !0,
			"w:bookmarkEnd": !0,
			"w:sectPr": !0,
			"w:proofErr": !0,
			"w:lastRenderedPageBreak": !0,
			"w:commentRangeStart": !0,
			"w:commentRangeEnd": !0,
			"w:del": !0,
			"w:footnoteRef": !0,
			"w:endnoteRef": !0,
			"w:moveFrom": !0,
			"w:pPr": !0,
			"w:rPr": !0,
			"w:tblPr": !0,
			"w:tblGrid": !0,
			"w:trPr": !0,
			"w:tcPr": !0
		};
		function emptyResultWithMessages(e) {
			return new ReadResult(null, null, e);
		}
		function emptyResult() {
			return new ReadResult(null);
		}
		function elementResult(e) {
			return new ReadResult(e);
		}
		function elementResultWithMessages(e, n) {
			return new ReadResult(e, null, n);
		}
		function ReadResult(e, n, r) {
			this.value = e || [], this.extra = n || [], this._result = new s({
				element: this.value,
				extra: n
			}, r), this.messages = this._result.messages;
		}
		ReadResult.prototype.toExtra = function() {
			return new ReadResult(null, joinElements(this.extra, this.value), this.messages);
		}, ReadResult.prototype.insertExtra = function() {
			var e = this.extra;
			return e && e.length ? new ReadResult(joinElements(this.value, e), null, this.messages) : this;
		}, ReadResult.prototype.map = function(e) {
			var n = this._result.map(function(n) {
				return e(n.element);
			});
			return new ReadResult(n.value, this.extra, n.messages);
		}, ReadResult.prototype.flatMap = function(e) {
			var n = this._result.flatMap(function(n) {
				return e(n.element)._result;
			});
			return new ReadResult(n.value.element, joinElements(this.extra, n.value.extra), n.messages);
		}, ReadResult.map = function(e, n, r) {
			return new ReadResult(r(e.value, n.value), joinElements(e.extra, n.extra), e.messages.concat(n.messages));
		};
		function combineResults(e) {
			var n = s.combine(a.pluck(e, "_result"));
			return new ReadResult(a.flatten(a.pluck(n.value, "element")), a.filter(a.flatten(a.pluck(n.value, "extra")), identity), n.messages);
		}
		function joinElements(e, n) {
			return a.flatten([e, n]);
		}
		function identity(e) {
			return e;
		}
	}),
	6770: ((e, n, r) => {
		var i = r(7567), a = r(6251).Result;
		function createCommentsReader(e) {
			function readCommentsXml(e) {
				return a.combine(e.getElementsByTagName("w:comment").map(readCommentElement));
			}
			function readCommentElement(n) {
				var r = n.attributes["w:id"];
				function readOptionalAttribute(e) {
					return (n.attributes[e] || "").trim() || null;
				}
				return e.readXmlElements(n.children).map(function(e) {
					return i.comment({
						commentId: r,
						body: e,
						authorName: readOptionalAttribute("w:author"),
						authorInitials: readOptionalAttribute("w:initials")
					});
				});
			}
			return readCommentsXml;
		}
		n.createCommentsReader = createCommentsReader;
	}),
	9073: ((e, n) => {
		n.readContentTypesFromXml = readContentTypesFromXml;
		var r = {
			png: "png",
			gif: "gif",
			jpeg: "jpeg",
			jpg: "jpeg",
			tif: "tiff",
			tiff: "tiff",
			bmp: "bmp"
		};
		n.defaultContentTypes = contentTypes({}, {});
		function readContentTypesFromXml(e) {
			var n = Object.create(null), r = Object.create(null);
			return e.children.forEach(function(e) {
				if (e.name === "content-types:Default" && (n[e.attributes.Extension] = e.attributes.ContentType), e.name === "content-types:Override") {
					var i = e.attributes.PartName;
					i.charAt(0) === "/" && (i = i.substring(1)), r[i] = e.attributes.ContentType;
				}
			}), contentTypes(r, n);
		}
		function contentTypes(e, n) {
			return { findContentType: function(i) {
				var a = e[i];
				if (a) return a;
				var o = i.split("."), s = o[o.length - 1];
				if (Object.prototype.hasOwnProperty.call(n, s)) return n[s];
				var c = r[s.toLowerCase()];
				return c ? "image/" + c : null;
			} };
		}
	}),
	5855: ((e, n, r) => {
		n.O = DocumentXmlReader;
		var i = r(7567), a = r(6251).Result;
		function DocumentXmlReader(e) {
			var n = e.bodyReader;
			function convertXmlToDocument(r) {
				var o = r.first("w:body");
				if (o == null) throw Error("Could not find the body element: are you sure this is a docx file?");
				var s = n.readXmlElements(o.children).map(function(n) {
					return new i.Document(n, {
						notes: e.notes,
						comments: e.comments
					});
				});
				return new a(s.value, s.messages);
			}
			return { convertXmlToDocument };
		}
	}),
	8162: ((e, n, r) => {
		n.read = read, n._findPartPaths = findPartPaths;
		var i = r(5603), a = r(7567), o = r(6251).Result, s = r(6208), c = r(4e3).V, l = r(4104).M, u = r(5855).O, d = r(1943), f = r(9073), p = r(4627), m = r(1778), h = r(9057), g = r(6770), _ = r(2111).s;
		function read(e, n, r) {
			n ||= {}, r ||= {};
			var s = new _({
				externalFileAccess: r.externalFileAccess,
				relativeToFile: n.path
			});
			return i.props({
				contentTypes: v(e),
				partPaths: findPartPaths(e),
				docxFile: e,
				files: s
			}).also(function(n) {
				return { styles: readStylesFromZipFile(e, n.partPaths.styles) };
			}).also(function(n) {
				return { numbering: readNumberingFromZipFile(e, n.partPaths.numbering, n.styles) };
			}).also(function(e) {
				return {
					footnotes: readXmlFileWithBody(e.partPaths.footnotes, e, function(e, n) {
						return n ? h.createFootnotesReader(e)(n) : new o([]);
					}),
					endnotes: readXmlFileWithBody(e.partPaths.endnotes, e, function(e, n) {
						return n ? h.createEndnotesReader(e)(n) : new o([]);
					}),
					comments: readXmlFileWithBody(e.partPaths.comments, e, function(e, n) {
						return n ? g.createCommentsReader(e)(n) : new o([]);
					})
				};
			}).also(function(e) {
				return { notes: e.footnotes.flatMap(function(n) {
					return e.endnotes.map(function(e) {
						return new a.Notes(n.concat(e));
					});
				}) };
			}).then(function(e) {
				return readXmlFileWithBody(e.partPaths.mainDocument, e, function(n, r) {
					return e.notes.flatMap(function(i) {
						return e.comments.flatMap(function(e) {
							return new u({
								bodyReader: n,
								notes: i,
								comments: e
							}).convertXmlToDocument(r);
						});
					});
				});
			});
		}
		function findPartPaths(e) {
			return y(e).then(function(n) {
				var r = findPartPath({
					docxFile: e,
					relationships: n,
					relationshipType: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
					basePath: "",
					fallbackPath: "word/document.xml"
				});
				if (!e.exists(r)) throw Error("Could not find main document part. Are you sure this is a valid .docx file?");
				return xmlFileReader({
					filename: relationshipsFilename(r),
					readElement: d.readRelationships,
					defaultValue: d.defaultValue
				})(e).then(function(n) {
					function findPartRelatedToMainDocument(i) {
						return findPartPath({
							docxFile: e,
							relationships: n,
							relationshipType: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + i,
							basePath: s.splitPath(r).dirname,
							fallbackPath: "word/" + i + ".xml"
						});
					}
					return {
						mainDocument: r,
						comments: findPartRelatedToMainDocument("comments"),
						endnotes: findPartRelatedToMainDocument("endnotes"),
						footnotes: findPartRelatedToMainDocument("footnotes"),
						numbering: findPartRelatedToMainDocument("numbering"),
						styles: findPartRelatedToMainDocument("styles")
					};
				});
			});
		}
		function findPartPath(e) {
			var n = e.docxFile, r = e.relationships, i = e.relationshipType, a = e.basePath, o = e.fallbackPath, c = r.findTargetsByType(i).map(function(e) {
				return stripPrefix(s.joinPath(a, e), "/");
			}).filter(function(e) {
				return n.exists(e);
			});
			return c.length === 0 ? o : c[0];
		}
		function stripPrefix(e, n) {
			return e.substring(0, n.length) === n ? e.substring(n.length) : e;
		}
		function xmlFileReader(e) {
			return function(n) {
				return c(n, e.filename).then(function(n) {
					return n ? e.readElement(n) : e.defaultValue;
				});
			};
		}
		function readXmlFileWithBody(e, n, r) {
			return xmlFileReader({
				filename: relationshipsFilename(e),
				readElement: d.readRelationships,
				defaultValue: d.defaultValue
			})(n.docxFile).then(function(i) {
				var a = new l({
					relationships: i,
					contentTypes: n.contentTypes,
					docxFile: n.docxFile,
					numbering: n.numbering,
					styles: n.styles,
					files: n.files
				});
				return c(n.docxFile, e).then(function(e) {
					return r(a, e);
				});
			});
		}
		function relationshipsFilename(e) {
			var n = s.splitPath(e);
			return s.joinPath(n.dirname, "_rels", n.basename + ".rels");
		}
		var v = xmlFileReader({
			filename: "[Content_Types].xml",
			readElement: f.readContentTypesFromXml,
			defaultValue: f.defaultContentTypes
		});
		function readNumberingFromZipFile(e, n, r) {
			return xmlFileReader({
				filename: n,
				readElement: function(e) {
					return p.readNumberingXml(e, { styles: r });
				},
				defaultValue: p.defaultNumbering
			})(e);
		}
		function readStylesFromZipFile(e, n) {
			return xmlFileReader({
				filename: n,
				readElement: m.readStylesXml,
				defaultValue: m.defaultStyles
			})(e);
		}
		var y = xmlFileReader({
			filename: "_rels/.rels",
			readElement: d.readRelationships,
			defaultValue: d.defaultValue
		});
	}),
	2111: ((e, n, r) => {
		var i = r(7016), a = r(857), o = r(6928).dirname, s = r(6928).isAbsolute, c = r(6928).resolve, l = r(2818), u = r(5603);
		n.s = Files;
		function Files(e) {
			if (e ||= {}, !e.externalFileAccess) return { read: function(e) {
				return u.reject(Error("could not read external image '" + e + "', external file access is disabled"));
			} };
			var n = e.relativeToFile ? o(e.relativeToFile) : null;
			function read(e, r) {
				return resolveUri(e).then(function(i) {
					return l.readFile(i, r).catch(function(r) {
						var i = "could not open external image: '" + e + "' (document directory: '" + n + "')\n" + r.message;
						return u.reject(Error(i));
					});
				});
			}
			function resolveUri(e) {
				var r = uriToPath(e);
				return s(r) ? u.resolve(r) : n ? u.resolve(c(n, r)) : u.reject(Error("could not find external image '" + e + "', path of input document is unknown"));
			}
			return { read };
		}
		function uriToPath(e, n) {
			n ||= a.platform();
			var r = i.parse(e);
			if (isLocalFileUri(r) || isRelativeUri(r)) {
				var o = decodeURIComponent(r.path);
				return n === "win32" && /^\/[a-z]:/i.test(o) ? o.slice(1) : o;
			}
			throw Error("Could not convert URI to path: " + e);
		}
		function isLocalFileUri(e) {
			return e.protocol === "file:" && (!e.host || e.host === "localhost");
		}
		function isRelativeUri(e) {
			return !e.protocol && !e.host;
		}
	}),
	9057: (function(e, n, r) {
		var i = r(7567), a = r(6251).Result;
		n.createFootnotesReader = createReader.bind(this, "footnote"), n.createEndnotesReader = createReader.bind(this, "endnote");
		function createReader(e, n) {
			function readNotesXml(n) {
				return a.combine(n.getElementsByTagName("w:" + e).filter(isFootnoteElement).map(readFootnoteElement));
			}
			function isFootnoteElement(e) {
				var n = e.attributes["w:type"];
				return n !== "continuationSeparator" && n !== "separator";
			}
			function readFootnoteElement(r) {
				var a = r.attributes["w:id"];
				return n.readXmlElements(r.children).map(function(n) {
					return i.Note({
						noteType: e,
						noteId: a,
						body: n
					});
				});
			}
			return readNotesXml;
		}
	}),
	4627: ((e, n, r) => {
		var i = r(3582);
		n.readNumberingXml = readNumberingXml, n.Numbering = Numbering, n.defaultNumbering = new Numbering({}, {});
		function Numbering(e, n, r) {
			var a = i.flatten(i.values(n).map(function(e) {
				return i.values(e.levels);
			})), o = i.indexBy(a.filter(function(e) {
				return e.paragraphStyleId != null;
			}), "paragraphStyleId");
			function findLevel(e, n) {
				return findLevelWithSeenNumIds(e, n, Object.create(null));
			}
			function findLevelWithSeenNumIds(i, a, o) {
				if (o[i]) return null;
				o[i] = !0;
				var s = e[i];
				if (!s) return null;
				var c = n[s.abstractNumId];
				return c ? c.numStyleLink == null ? n[s.abstractNumId].levels[a] : findLevelWithSeenNumIds(r.findNumberingStyleById(c.numStyleLink).numId, a, o) : null;
			}
			function findLevelByParagraphStyleId(e) {
				return o[e] || null;
			}
			return {
				findLevel,
				findLevelByParagraphStyleId
			};
		}
		function readNumberingXml(e, n) {
			if (!n || !n.styles) throw Error("styles is missing");
			var r = readAbstractNums(e);
			return new Numbering(readNums(e, r), r, n.styles);
		}
		function readAbstractNums(e) {
			var n = Object.create(null);
			return e.getElementsByTagName("w:abstractNum").forEach(function(e) {
				var r = e.attributes["w:abstractNumId"];
				n[r] = readAbstractNum(e);
			}), n;
		}
		function readAbstractNum(e) {
			var n = Object.create(null), r = null;
			return e.getElementsByTagName("w:lvl").forEach(function(e) {
				var i = e.attributes["w:ilvl"], a = e.firstOrEmpty("w:numFmt").attributes["w:val"] !== "bullet", o = e.firstOrEmpty("w:pStyle").attributes["w:val"];
				i === void 0 ? r = {
					isOrdered: a,
					level: "0",
					paragraphStyleId: o
				} : n[i] = {
					isOrdered: a,
					level: i,
					paragraphStyleId: o
				};
			}), r !== null && n[r.level] === void 0 && (n[r.level] = r), {
				levels: n,
				numStyleLink: e.firstOrEmpty("w:numStyleLink").attributes["w:val"]
			};
		}
		function readNums(e) {
			var n = Object.create(null);
			return e.getElementsByTagName("w:num").forEach(function(e) {
				var r = e.attributes["w:numId"];
				n[r] = { abstractNumId: e.first("w:abstractNumId").attributes["w:val"] };
			}), n;
		}
	}),
	4e3: ((e, n, r) => {
		var i = r(3582), a = r(5603), o = r(9943);
		n.V = readXmlFromZipFile;
		var s = {
			"http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
			"http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
			"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing": "wp",
			"http://schemas.openxmlformats.org/drawingml/2006/main": "a",
			"http://schemas.openxmlformats.org/drawingml/2006/picture": "pic",
			"http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
			"http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
			"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": "wp",
			"http://purl.oclc.org/ooxml/drawingml/main": "a",
			"http://purl.oclc.org/ooxml/drawingml/picture": "pic",
			"http://schemas.openxmlformats.org/package/2006/content-types": "content-types",
			"http://schemas.openxmlformats.org/package/2006/relationships": "relationships",
			"http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
			"urn:schemas-microsoft-com:vml": "v",
			"urn:schemas-microsoft-com:office:word": "office-word",
			"http://schemas.microsoft.com/office/word/2010/wordml": "wordml"
		};
		function read(e) {
			return o.readString(e, s).then(function(e) {
				return collapseAlternateContent(e)[0];
			});
		}
		function readXmlFromZipFile(e, n) {
			return e.exists(n) ? e.read(n, "utf-8").then(stripUtf8Bom).then(read) : a.resolve(null);
		}
		function stripUtf8Bom(e) {
			return e.replace(/^\uFEFF/g, "");
		}
		function collapseAlternateContent(e) {
			return e.type === "element" ? e.name === "mc:AlternateContent" ? e.firstOrEmpty("mc:Fallback").children : (e.children = i.flatten(e.children.map(collapseAlternateContent, !0)), [e]) : [e];
		}
	}),
	1943: ((e, n) => {
		n.readRelationships = readRelationships, n.defaultValue = new Relationships([]), n.Relationships = Relationships;
		function readRelationships(e) {
			var n = [];
			return e.children.forEach(function(e) {
				if (e.name === "relationships:Relationship") {
					var r = {
						relationshipId: e.attributes.Id,
						target: e.attributes.Target,
						type: e.attributes.Type
					};
					n.push(r);
				}
			}), new Relationships(n);
		}
		function Relationships(e) {
			var n = Object.create(null);
			e.forEach(function(e) {
				n[e.relationshipId] = e.target;
			});
			var r = Object.create(null);
			return e.forEach(function(e) {
				r[e.type] || (r[e.type] = []), r[e.type].push(e.target);
			}), {
				findTargetByRelationshipId: function(e) {
					return n[e];
				},
				findTargetsByType: function(e) {
					return r[e] || [];
				}
			};
		}
	}),
	4110: ((e, n, r) => {
		var i = r(3582), a = r(5603), o = r(9943);
		n.writeStyleMap = writeStyleMap, n.readStyleMap = readStyleMap;
		var s = "http://schemas.zwobble.org/mammoth/style-map", c = "mammoth/style-map", l = "/" + c;
		function writeStyleMap(e, n) {
			return e.write(c, n), updateRelationships(e).then(function() {
				return updateContentTypes(e);
			});
		}
		function updateRelationships(e) {
			var n = "word/_rels/document.xml.rels", r = "http://schemas.openxmlformats.org/package/2006/relationships", i = "{" + r + "}Relationship";
			return e.read(n, "utf8").then(o.readString).then(function(a) {
				var c = a.children;
				addOrUpdateElement(c, i, "Id", {
					Id: "rMammothStyleMap",
					Type: s,
					Target: l
				});
				var u = { "": r };
				return e.write(n, o.writeString(a, u));
			});
		}
		function updateContentTypes(e) {
			var n = "[Content_Types].xml", r = "http://schemas.openxmlformats.org/package/2006/content-types", i = "{" + r + "}Override";
			return e.read(n, "utf8").then(o.readString).then(function(a) {
				var s = a.children;
				addOrUpdateElement(s, i, "PartName", {
					PartName: l,
					ContentType: "text/prs.mammoth.style-map"
				});
				var c = { "": r };
				return e.write(n, o.writeString(a, c));
			});
		}
		function addOrUpdateElement(e, n, r, a) {
			var s = i.find(e, function(e) {
				return e.name === n && e.attributes[r] === a[r];
			});
			s ? s.attributes = a : e.push(o.element(n, a));
		}
		function readStyleMap(e) {
			return e.exists(c) ? e.read(c, "utf8") : a.resolve(null);
		}
	}),
	1778: ((e, n) => {
		n.readStylesXml = readStylesXml, n.Styles = Styles, n.defaultStyles = new Styles({}, {});
		function Styles(e, n, r, i) {
			return {
				findParagraphStyleById: function(n) {
					return e[n];
				},
				findCharacterStyleById: function(e) {
					return n[e];
				},
				findTableStyleById: function(e) {
					return r[e];
				},
				findNumberingStyleById: function(e) {
					return i[e];
				}
			};
		}
		Styles.EMPTY = new Styles({}, {}, {}, {});
		function readStylesXml(e) {
			var n = Object.create(null), r = Object.create(null), i = Object.create(null), a = Object.create(null);
			return e.getElementsByTagName("w:style").forEach(function(e) {
				var o = readStyleElement(e), s;
				switch (o.type) {
					case "paragraph":
						s = n;
						break;
					case "character":
						s = r;
						break;
					case "table":
						s = i;
						break;
					case "numbering": s = a;
				}
				s && s[o.styleId] === void 0 && (s[o.styleId] = o);
			}), new Styles(n, r, i, a);
		}
		function readStyleElement(e) {
			var n = e.attributes["w:type"];
			return n === "numbering" ? readNumberingStyleElement(n, e) : {
				type: n,
				styleId: readStyleId(e),
				name: styleName(e)
			};
		}
		function styleName(e) {
			var n = e.first("w:name");
			return n ? n.attributes["w:val"] : null;
		}
		function readNumberingStyleElement(e, n) {
			var r = readStyleId(n);
			return {
				type: e,
				numId: n.firstOrEmpty("w:pPr").firstOrEmpty("w:numPr").firstOrEmpty("w:numId").attributes["w:val"],
				styleId: r
			};
		}
		function readStyleId(e) {
			return e.attributes["w:styleId"];
		}
	}),
	2226: ((e, n) => {
		n.uriToZipEntryName = uriToZipEntryName, n.replaceFragment = replaceFragment;
		function uriToZipEntryName(e, n) {
			return n.charAt(0) === "/" ? n.substr(1) : e + "/" + n;
		}
		function replaceFragment(e, n) {
			var r = e.indexOf("#");
			return r !== -1 && (e = e.substring(0, r)), e + "#" + n;
		}
	}),
	2818: ((e, n, r) => {
		var i = r(9896), a = r(5603);
		function readFile(e, n) {
			return a.resolve(i.promises.readFile(e, n));
		}
		function writeFile(e, n, r) {
			return a.resolve(i.promises.writeFile(e, n, r));
		}
		n.createWriteStream = i.createWriteStream.bind(i), n.readFile = readFile, n.readFileSync = i.readFileSync.bind(i), n.writeFile = writeFile;
	}),
	583: ((e, n, r) => {
		var i = r(7850);
		function nonFreshElement(e, n, r) {
			return elementWithTag(i.element(e, n, { fresh: !1 }), r);
		}
		function freshElement(e, n, r) {
			return elementWithTag(i.element(e, n, { fresh: !0 }), r);
		}
		function elementWithTag(e, n) {
			return {
				type: "element",
				tag: e,
				children: n || []
			};
		}
		function text(e) {
			return {
				type: "text",
				value: e
			};
		}
		n.freshElement = freshElement, n.nonFreshElement = nonFreshElement, n.elementWithTag = elementWithTag, n.text = text, n.forceWrite = { type: "forceWrite" };
		var a = {
			br: !0,
			hr: !0,
			img: !0,
			input: !0
		};
		function isVoidElement(e) {
			return e.children.length === 0 && a[e.tag.tagName];
		}
		n.isVoidElement = isVoidElement;
	}),
	7927: ((e, n, r) => {
		var i = r(583);
		n.freshElement = i.freshElement, n.nonFreshElement = i.nonFreshElement, n.elementWithTag = i.elementWithTag, n.text = i.text, n.forceWrite = i.forceWrite, n.simplify = r(4772);
		function write(e, n) {
			n.forEach(function(n) {
				writeNode(e, n);
			});
		}
		function writeNode(e, n) {
			a[n.type](e, n);
		}
		var a = {
			element: generateElementString,
			text: generateTextString,
			forceWrite: function() {}
		};
		function generateElementString(e, n) {
			i.isVoidElement(n) ? e.selfClosing(n.tag.tagName, n.tag.attributes) : (e.open(n.tag.tagName, n.tag.attributes), write(e, n.children), e.close(n.tag.tagName));
		}
		function generateTextString(e, n) {
			e.text(n.value);
		}
		n.write = write;
	}),
	4772: ((e, n, r) => {
		var i = r(3582), a = r(583);
		function simplify(e) {
			return collapse(removeEmpty(e));
		}
		function collapse(e) {
			var n = [];
			return e.map(collapseNode).forEach(function(e) {
				appendChild(n, e);
			}), n;
		}
		function collapseNode(e) {
			return o[e.type](e);
		}
		var o = {
			element: collapseElement,
			text: identity,
			forceWrite: identity
		};
		function collapseElement(e) {
			return a.elementWithTag(e.tag, collapse(e.children));
		}
		function identity(e) {
			return e;
		}
		function appendChild(e, n) {
			var r = e[e.length - 1];
			n.type === "element" && !n.tag.fresh && r && r.type === "element" && n.tag.matchesElement(r.tag) ? (n.tag.separator && appendChild(r.children, a.text(n.tag.separator)), n.children.forEach(function(e) {
				appendChild(r.children, e);
			})) : e.push(n);
		}
		function removeEmpty(e) {
			return flatMap(e, function(e) {
				return s[e.type](e);
			});
		}
		function flatMap(e, n) {
			return i.flatten(i.map(e, n), !0);
		}
		var s = {
			element: elementEmptier,
			text: textEmptier,
			forceWrite: neverEmpty
		};
		function neverEmpty(e) {
			return [e];
		}
		function elementEmptier(e) {
			var n = removeEmpty(e.children);
			return n.length === 0 && !a.isVoidElement(e) ? [] : [a.elementWithTag(e.tag, n)];
		}
		function textEmptier(e) {
			return e.value.length === 0 ? [] : [e];
		}
		e.exports = simplify;
	}),
	8231: ((e, n, r) => {
		var i = r(3582), a = r(5603), o = r(7927);
		n.imgElement = imgElement;
		function imgElement(e) {
			return function(n, r) {
				return a.resolve(e(n)).then(function(e) {
					var r = {};
					return n.altText && (r.alt = n.altText), i.extend(r, e), [o.freshElement("img", r)];
				});
			};
		}
		n.inline = n.imgElement, n.dataUri = imgElement(function(e) {
			return e.readAsBase64String().then(function(n) {
				return { src: "data:" + e.contentType + ";base64," + n };
			});
		});
		function imageFilenameExtension(e) {
			return e.contentType.split(/\/|\\/)[1];
		}
		n.imageFilenameExtension = imageFilenameExtension;
	}),
	1365: ((e, n, r) => {
		var i = r(3582), a = r(8162), o = r(4110), s = r(9088).w, c = r(7727).w, l = r(4270)._T, u = r(5879).Tt, d = r(5603), f = r(9835), p = r(6251).Result;
		n.convertToHtml = convertToHtml, n.convertToMarkdown = convertToMarkdown, n.convert = convert, n.extractRawText = extractRawText, n.images = r(8231), n.transforms = r(2724), n.underline = r(6629), n.embedStyleMap = embedStyleMap, n.readEmbeddedStyleMap = readEmbeddedStyleMap;
		function convertToHtml(e, n) {
			return convert(e, n);
		}
		function convertToMarkdown(e, n) {
			var r = Object.create(n || {});
			return r.outputFormat = "markdown", convert(e, r);
		}
		function convert(e, n) {
			n = u(n);
			var r = f.openZip(e).then(function(e) {
				return o.readStyleMap(e).then(function(r) {
					return n.embeddedStyleMap = r, e;
				});
			}).then(function(r) {
				return a.read(r, e, n).then(function(e) {
					return e.map(n.transformDocument);
				}).then(function(e) {
					return convertDocumentToHtml(e, n);
				});
			});
			return d.toExternalPromise(r);
		}
		function readEmbeddedStyleMap(e) {
			var n = f.openZip(e).then(o.readStyleMap);
			return d.toExternalPromise(n);
		}
		function convertDocumentToHtml(e, n) {
			var r = parseStyleMap(n.readStyleMap()), a = new s(i.extend({}, n, { styleMap: r.value }));
			return e.flatMapThen(function(e) {
				return r.flatMapThen(function(n) {
					return a.convertToHtml(e);
				});
			});
		}
		function parseStyleMap(e) {
			return p.combine((e || []).map(l)).map(function(e) {
				return e.filter(function(e) {
					return !!e;
				});
			});
		}
		function extractRawText(e) {
			var n = f.openZip(e).then(a.read).then(function(e) {
				return e.map(c);
			});
			return d.toExternalPromise(n);
		}
		function embedStyleMap(e, n) {
			var r = f.openZip(e).then(function(e) {
				return o.writeStyleMap(e, n).then(function() {
					return e;
				});
			}).then(function(e) {
				return e.toArrayBuffer();
			}).then(function(e) {
				return {
					toArrayBuffer: function() {
						return e;
					},
					toBuffer: function() {
						return Buffer.from(e);
					}
				};
			});
			return d.toExternalPromise(r);
		}
		n.styleMapping = function() {
			throw Error("Use a raw string instead of mammoth.styleMapping e.g. \"p[style-name='Title'] => h1\" instead of mammoth.styleMapping(\"p[style-name='Title'] => h1\")");
		};
	}),
	5879: ((e, n, r) => {
		n.Tt = readOptions;
		var i = r(3582), a = "p.Heading1 => h1:fresh,p.Heading2 => h2:fresh,p.Heading3 => h3:fresh,p.Heading4 => h4:fresh,p.Heading5 => h5:fresh,p.Heading6 => h6:fresh,p[style-name='Heading 1'] => h1:fresh,p[style-name='Heading 2'] => h2:fresh,p[style-name='Heading 3'] => h3:fresh,p[style-name='Heading 4'] => h4:fresh,p[style-name='Heading 5'] => h5:fresh,p[style-name='Heading 6'] => h6:fresh,p[style-name='heading 1'] => h1:fresh,p[style-name='heading 2'] => h2:fresh,p[style-name='heading 3'] => h3:fresh,p[style-name='heading 4'] => h4:fresh,p[style-name='heading 5'] => h5:fresh,p[style-name='heading 6'] => h6:fresh,p.Heading => h1:fresh,p[style-name='Heading'] => h1:fresh,r[style-name='Strong'] => strong,p[style-name='footnote text'] => p:fresh,r[style-name='footnote reference'] =>,p[style-name='endnote text'] => p:fresh,r[style-name='endnote reference'] =>,p[style-name='annotation text'] => p:fresh,r[style-name='annotation reference'] =>,p[style-name='Footnote'] => p:fresh,r[style-name='Footnote anchor'] =>,p[style-name='Endnote'] => p:fresh,r[style-name='Endnote anchor'] =>,p:unordered-list(1) => ul > li:fresh,p:unordered-list(2) => ul|ol > li > ul > li:fresh,p:unordered-list(3) => ul|ol > li > ul|ol > li > ul > li:fresh,p:unordered-list(4) => ul|ol > li > ul|ol > li > ul|ol > li > ul > li:fresh,p:unordered-list(5) => ul|ol > li > ul|ol > li > ul|ol > li > ul|ol > li > ul > li:fresh,p:ordered-list(1) => ol > li:fresh,p:ordered-list(2) => ul|ol > li > ol > li:fresh,p:ordered-list(3) => ul|ol > li > ul|ol > li > ol > li:fresh,p:ordered-list(4) => ul|ol > li > ul|ol > li > ul|ol > li > ol > li:fresh,p:ordered-list(5) => ul|ol > li > ul|ol > li > ul|ol > li > ul|ol > li > ol > li:fresh,r[style-name='Hyperlink'] =>,p[style-name='Normal'] => p:fresh,p.Body => p:fresh,p[style-name='Body'] => p:fresh".split(","), o = {
			externalFileAccess: !1,
			transformDocument: identity,
			includeDefaultStyleMap: !0,
			includeEmbeddedStyleMap: !0
		};
		function readOptions(e) {
			return e ||= {}, i.extend({}, o, e, {
				customStyleMap: readStyleMap(e.styleMap),
				readStyleMap: function() {
					var e = this.customStyleMap;
					return this.includeEmbeddedStyleMap && (e = e.concat(readStyleMap(this.embeddedStyleMap))), this.includeDefaultStyleMap && (e = e.concat(a)), e;
				}
			});
		}
		function readStyleMap(e) {
			return e ? i.isString(e) ? e.split("\n").map(function(e) {
				return e.trim();
			}).filter(function(e) {
				return e !== "" && e.charAt(0) !== "#";
			}) : e : [];
		}
		function identity(e) {
			return e;
		}
	}),
	5603: ((e, n, r) => {
		var i = r(3582);
		n.defer = defer, n.Promise = Promise, n.resolve = Promise.resolve.bind(Promise), n.reject = Promise.reject.bind(Promise), n.forEachSeries = function(e, n) {
			var r = 0, i = defer(), next = function() {
				if (r < e.length) {
					var a = e[r];
					r++, n(a).then(next, i.reject);
				} else i.resolve();
			};
			return next(), i.promise;
		};
		var a = n.props = function(e) {
			var n = Object.keys(e), r = Object.values(e);
			return addAlsoToPromise(Promise.all(r).then(function(e) {
				for (var r = {}, i = 0; i < n.length; i++) r[n[i]] = e[i];
				return r;
			}));
		}, alsoMethod = function(e) {
			return addAlsoToPromise(this.then(function(n) {
				return a(i.extend({}, n, e(n)));
			}));
		};
		function addAlsoToPromise(e) {
			return e.also = alsoMethod, e;
		}
		n.try = function(e) {
			try {
				return Promise.resolve(e());
			} catch (e) {
				return Promise.reject(e);
			}
		};
		function defer() {
			var e, n, r = new Promise(function(r, i) {
				e = r, n = i;
			});
			return {
				resolve: e,
				reject: n,
				promise: r
			};
		}
		function ExternalPromise(e) {
			var n = new Promise(e);
			return n.__proto__ = ExternalPromise.prototype, n;
		}
		ExternalPromise.__proto__ = Promise, ExternalPromise.prototype.__proto__ = Promise.prototype, ExternalPromise.prototype.done = function(e, n) {
			return this.then(e, n).catch(function(e) {
				if (isNode()) {
					var n = e instanceof Error ? e.stack : e;
					process.stderr.write("Fatal " + n + "\n"), process.exit(2);
				} else setTimeout(function() {
					throw e;
				}, 0);
			});
		};
		function toExternalPromise(e) {
			return ExternalPromise.resolve(e);
		}
		n.toExternalPromise = toExternalPromise;
		function isNode() {
			return typeof process > "u" ? !1 : {}.toString.call(process).toLowerCase() === "[object process]";
		}
	}),
	7727: ((e, n, r) => {
		var i = r(7567);
		function convertElementToRawText(e) {
			if (e.type === "text") return e.value;
			if (e.type === i.types.tab) return "	";
			var n = e.type === "paragraph" ? "\n\n" : "";
			return (e.children || []).map(convertElementToRawText).join("") + n;
		}
		n.w = convertElementToRawText;
	}),
	6251: ((e, n, r) => {
		var i = r(3582);
		n.Result = Result, n.success = success, n.warning = warning, n.error = error;
		function Result(e, n) {
			this.value = e, this.messages = n || [];
		}
		Result.prototype.map = function(e) {
			return new Result(e(this.value), this.messages);
		}, Result.prototype.flatMap = function(e) {
			var n = e(this.value);
			return new Result(n.value, combineMessages([this, n]));
		}, Result.prototype.flatMapThen = function(e) {
			var n = this;
			return e(this.value).then(function(e) {
				return new Result(e.value, combineMessages([n, e]));
			});
		}, Result.combine = function(e) {
			return new Result(i.flatten(i.pluck(e, "value")), combineMessages(e));
		};
		function success(e) {
			return new Result(e, []);
		}
		function warning(e) {
			return {
				type: "warning",
				message: e
			};
		}
		function error(e) {
			return {
				type: "error",
				message: e.message,
				error: e
			};
		}
		function combineMessages(e) {
			var n = [];
			return i.flatten(i.pluck(e, "messages"), !0).forEach(function(e) {
				containsMessage(n, e) || n.push(e);
			}), n;
		}
		function containsMessage(e, n) {
			return i.find(e, isSameMessage.bind(null, n)) !== void 0;
		}
		function isSameMessage(e, n) {
			return e.type === n.type && e.message === n.message;
		}
	}),
	4270: ((e, n, r) => {
		var i = r(3582), a = r(9467), o = r(7735), s = r(7850), c = r(6152).t, l = r(6251);
		n._T = readStyle;
		function readStyle(e) {
			return parseString(_, e);
		}
		function createStyleRule() {
			return a.rules.sequence(a.rules.sequence.capture(documentMatcherRule()), a.rules.tokenOfType("whitespace"), a.rules.tokenOfType("arrow"), a.rules.sequence.capture(a.rules.optional(a.rules.sequence(a.rules.tokenOfType("whitespace"), a.rules.sequence.capture(htmlPathRule())).head())), a.rules.tokenOfType("end")).map(function(e, n) {
				return {
					from: e,
					to: n.valueOrElse(s.empty)
				};
			});
		}
		function documentMatcherRule() {
			var e = a.rules.sequence, identifierToConstant = function(e, n) {
				return a.rules.then(a.rules.token("identifier", e), function() {
					return n;
				});
			}, n = identifierToConstant("p", o.paragraph), r = identifierToConstant("r", o.run), s = a.rules.firstOf("p or r or table", n, r), c = a.rules.sequence(a.rules.tokenOfType("dot"), a.rules.sequence.cut(), a.rules.sequence.capture(u)).map(function(e) {
				return { styleId: e };
			}), l = a.rules.firstOf("style name matcher", a.rules.then(a.rules.sequence(a.rules.tokenOfType("equals"), a.rules.sequence.cut(), a.rules.sequence.capture(f)).head(), function(e) {
				return { styleName: o.equalTo(e) };
			}), a.rules.then(a.rules.sequence(a.rules.tokenOfType("startsWith"), a.rules.sequence.cut(), a.rules.sequence.capture(f)).head(), function(e) {
				return { styleName: o.startsWith(e) };
			})), p = a.rules.sequence(a.rules.tokenOfType("open-square-bracket"), a.rules.sequence.cut(), a.rules.token("identifier", "style-name"), a.rules.sequence.capture(l), a.rules.tokenOfType("close-square-bracket")).head(), m = a.rules.firstOf("list type", identifierToConstant("ordered-list", { isOrdered: !0 }), identifierToConstant("unordered-list", { isOrdered: !1 })), h = e(a.rules.tokenOfType("colon"), e.capture(m), e.cut(), a.rules.tokenOfType("open-paren"), e.capture(d), a.rules.tokenOfType("close-paren")).map(function(e, n) {
				return { list: {
					isOrdered: e.isOrdered,
					levelIndex: n - 1
				} };
			});
			function createMatcherSuffixesRule(e) {
				var n = a.rules.firstOf.apply(a.rules.firstOf, ["matcher suffix"].concat(e)), r = a.rules.zeroOrMore(n);
				return a.rules.then(r, function(e) {
					var n = {};
					return e.forEach(function(e) {
						i.extend(n, e);
					}), n;
				});
			}
			var g = e(e.capture(s), e.capture(createMatcherSuffixesRule([
				c,
				p,
				h
			]))).map(function(e, n) {
				return e(n);
			}), _ = e(a.rules.token("identifier", "table"), e.capture(createMatcherSuffixesRule([c, p]))).map(function(e) {
				return o.table(e);
			}), v = identifierToConstant("b", o.bold), y = identifierToConstant("i", o.italic), b = identifierToConstant("u", o.underline), x = identifierToConstant("strike", o.strikethrough), S = identifierToConstant("all-caps", o.allCaps), C = identifierToConstant("small-caps", o.smallCaps), w = e(a.rules.token("identifier", "highlight"), a.rules.sequence.capture(a.rules.optional(a.rules.sequence(a.rules.tokenOfType("open-square-bracket"), a.rules.sequence.cut(), a.rules.token("identifier", "color"), a.rules.tokenOfType("equals"), a.rules.sequence.capture(f), a.rules.tokenOfType("close-square-bracket")).head()))).map(function(e) {
				return o.highlight({ color: e.valueOrElse(void 0) });
			}), T = identifierToConstant("comment-reference", o.commentReference), E = e(a.rules.token("identifier", "br"), e.cut(), a.rules.tokenOfType("open-square-bracket"), a.rules.token("identifier", "type"), a.rules.tokenOfType("equals"), e.capture(f), a.rules.tokenOfType("close-square-bracket")).map(function(e) {
				switch (e) {
					case "line": return o.lineBreak;
					case "page": return o.pageBreak;
					case "column": return o.columnBreak;
				}
			});
			return a.rules.firstOf("element type", g, _, v, y, b, x, S, C, w, T, E);
		}
		function htmlPathRule() {
			var e = a.rules.sequence.capture, n = a.rules.tokenOfType("whitespace"), r = a.rules.then(a.rules.optional(a.rules.sequence(a.rules.tokenOfType("colon"), a.rules.token("identifier", "fresh"))), function(e) {
				return e.map(function() {
					return !0;
				}).valueOrElse(!1);
			}), i = a.rules.then(a.rules.optional(a.rules.sequence(a.rules.tokenOfType("colon"), a.rules.token("identifier", "separator"), a.rules.tokenOfType("open-paren"), e(f), a.rules.tokenOfType("close-paren")).head()), function(e) {
				return e.valueOrElse("");
			}), o = a.rules.oneOrMoreWithSeparator(u, a.rules.tokenOfType("choice")), c = a.rules.sequence(e(o), e(a.rules.zeroOrMore(g)), e(r), e(i)).map(function(e, n, r, i) {
				var a = Object.create(null), o = {};
				return n.forEach(function(e) {
					e.append && a[e.name] ? a[e.name] += " " + e.value : a[e.name] = e.value;
				}), r && (o.fresh = !0), i && (o.separator = i), s.element(e, a, o);
			});
			return a.rules.firstOf("html path", a.rules.then(a.rules.tokenOfType("bang"), function() {
				return s.ignore;
			}), a.rules.then(a.rules.zeroOrMoreWithSeparator(c, a.rules.sequence(n, a.rules.tokenOfType("gt"), n)), s.elements));
		}
		var u = a.rules.then(a.rules.tokenOfType("identifier"), decodeEscapeSequences), d = a.rules.tokenOfType("integer"), f = a.rules.then(a.rules.tokenOfType("string"), decodeEscapeSequences), p = {
			n: "\n",
			r: "\r",
			t: "	"
		};
		function decodeEscapeSequences(e) {
			return e.replace(/\\(.)/g, function(e, n) {
				return p[n] || n;
			});
		}
		var m = a.rules.sequence(a.rules.tokenOfType("open-square-bracket"), a.rules.sequence.cut(), a.rules.sequence.capture(u), a.rules.tokenOfType("equals"), a.rules.sequence.capture(f), a.rules.tokenOfType("close-square-bracket")).map(function(e, n) {
			return {
				name: e,
				value: n,
				append: !1
			};
		}), h = a.rules.sequence(a.rules.tokenOfType("dot"), a.rules.sequence.cut(), a.rules.sequence.capture(u)).map(function(e) {
			return {
				name: "class",
				value: e,
				append: !0
			};
		}), g = a.rules.firstOf("attribute or class", m, h);
		function parseString(e, n) {
			var r = c(n), i = a.Parser().parseTokens(e, r);
			return i.isSuccess() ? l.success(i.value()) : new l.Result(null, [l.warning(describeFailure(n, i))]);
		}
		function describeFailure(e, n) {
			return "Did not understand this style mapping, so ignored it: " + e + "\n" + n.errors().map(describeError).join("\n");
		}
		function describeError(e) {
			return "Error was at character number " + e.characterNumber() + ": Expected " + e.expected + " but got " + e.actual;
		}
		var _ = createStyleRule();
	}),
	7735: ((e, n) => {
		n.paragraph = paragraph, n.run = run, n.table = table, n.bold = new Matcher("bold"), n.italic = new Matcher("italic"), n.underline = new Matcher("underline"), n.strikethrough = new Matcher("strikethrough"), n.allCaps = new Matcher("allCaps"), n.smallCaps = new Matcher("smallCaps"), n.highlight = highlight, n.commentReference = new Matcher("commentReference"), n.lineBreak = new BreakMatcher({ breakType: "line" }), n.pageBreak = new BreakMatcher({ breakType: "page" }), n.columnBreak = new BreakMatcher({ breakType: "column" }), n.equalTo = equalTo, n.startsWith = startsWith;
		function paragraph(e) {
			return new Matcher("paragraph", e);
		}
		function run(e) {
			return new Matcher("run", e);
		}
		function table(e) {
			return new Matcher("table", e);
		}
		function highlight(e) {
			return new HighlightMatcher(e);
		}
		function Matcher(e, n) {
			n ||= {}, this._elementType = e, this._styleId = n.styleId, this._styleName = n.styleName, n.list && (this._listIndex = n.list.levelIndex, this._listIsOrdered = n.list.isOrdered);
		}
		Matcher.prototype.matches = function(e) {
			return e.type === this._elementType && (this._styleId === void 0 || e.styleId === this._styleId) && (this._styleName === void 0 || e.styleName && this._styleName.operator(this._styleName.operand, e.styleName)) && (this._listIndex === void 0 || isList(e, this._listIndex, this._listIsOrdered)) && (this._breakType === void 0 || this._breakType === e.breakType);
		};
		function HighlightMatcher(e) {
			e ||= {}, this._color = e.color;
		}
		HighlightMatcher.prototype.matches = function(e) {
			return e.type === "highlight" && (this._color === void 0 || e.color === this._color);
		};
		function BreakMatcher(e) {
			e ||= {}, this._breakType = e.breakType;
		}
		BreakMatcher.prototype.matches = function(e) {
			return e.type === "break" && (this._breakType === void 0 || e.breakType === this._breakType);
		};
		function isList(e, n, r) {
			return e.numbering && e.numbering.level == n && e.numbering.isOrdered == r;
		}
		function equalTo(e) {
			return {
				operator: operatorEqualTo,
				operand: e
			};
		}
		function startsWith(e) {
			return {
				operator: operatorStartsWith,
				operand: e
			};
		}
		function operatorEqualTo(e, n) {
			return e.toUpperCase() === n.toUpperCase();
		}
		function operatorStartsWith(e, n) {
			return n.toUpperCase().indexOf(e.toUpperCase()) === 0;
		}
	}),
	7850: ((e, n, r) => {
		var i = r(3582), a = r(7927);
		n.topLevelElement = topLevelElement, n.elements = elements, n.element = element;
		function topLevelElement(e, n) {
			return elements([element(e, n, { fresh: !0 })]);
		}
		function elements(e) {
			return new HtmlPath(e.map(function(e) {
				return i.isString(e) ? element(e) : e;
			}));
		}
		function HtmlPath(e) {
			this._elements = e;
		}
		HtmlPath.prototype.wrap = function wrap(e) {
			for (var n = e(), r = this._elements.length - 1; r >= 0; r--) n = this._elements[r].wrapNodes(n);
			return n;
		};
		function element(e, n, r) {
			return r ||= {}, new Element(e, n, r);
		}
		function Element(e, n, r) {
			var a = Object.create(null);
			i.isArray(e) ? (e.forEach(function(e) {
				a[e] = !0;
			}), e = e[0]) : a[e] = !0, this.tagName = e, this.tagNames = a, this.attributes = n || {}, this.fresh = r.fresh, this.separator = r.separator;
		}
		Element.prototype.matchesElement = function(e) {
			return this.tagNames[e.tagName] && i.isEqual(this.attributes || {}, e.attributes || {});
		}, Element.prototype.wrap = function wrap(e) {
			return this.wrapNodes(e());
		}, Element.prototype.wrapNodes = function wrapNodes(e) {
			return [a.elementWithTag(this, e)];
		}, n.empty = elements([]), n.ignore = { wrap: function() {
			return [];
		} };
	}),
	6152: ((e, n, r) => {
		var i = r(9467).RegexTokeniser;
		n.t = tokenise;
		var a = "'((?:\\\\(?:.|$)|[^'\\\\])*)";
		function tokenise(e) {
			var n = "(?:[a-zA-Z\\-_]|\\\\.)";
			return new i([
				{
					name: "identifier",
					regex: RegExp("(" + n + "(?:" + n + "|[0-9])*)")
				},
				{
					name: "dot",
					regex: /\./
				},
				{
					name: "colon",
					regex: /:/
				},
				{
					name: "gt",
					regex: />/
				},
				{
					name: "whitespace",
					regex: /\s+/
				},
				{
					name: "arrow",
					regex: /=>/
				},
				{
					name: "equals",
					regex: /=/
				},
				{
					name: "startsWith",
					regex: /\^=/
				},
				{
					name: "open-paren",
					regex: /\(/
				},
				{
					name: "close-paren",
					regex: /\)/
				},
				{
					name: "open-square-bracket",
					regex: /\[/
				},
				{
					name: "close-square-bracket",
					regex: /\]/
				},
				{
					name: "string",
					regex: RegExp(a + "'")
				},
				{
					name: "unterminated-string",
					regex: new RegExp(a)
				},
				{
					name: "integer",
					regex: /([0-9]+)/
				},
				{
					name: "choice",
					regex: /\|/
				},
				{
					name: "bang",
					regex: /(!)/
				}
			]).tokenise(e);
		}
	}),
	2724: ((e, n, r) => {
		var i = r(3582);
		n.paragraph = paragraph, n.run = run, n._elements = elements, n._elementsOfType = elementsOfType, n.getDescendantsOfType = getDescendantsOfType, n.getDescendants = getDescendants;
		function paragraph(e) {
			return elementsOfType("paragraph", e);
		}
		function run(e) {
			return elementsOfType("run", e);
		}
		function elementsOfType(e, n) {
			return elements(function(r) {
				return r.type === e ? n(r) : r;
			});
		}
		function elements(e) {
			return function transformElement(n) {
				if (n.children) {
					var r = i.map(n.children, transformElement);
					n = i.extend(n, { children: r });
				}
				return e(n);
			};
		}
		function getDescendantsOfType(e, n) {
			return getDescendants(e).filter(function(e) {
				return e.type === n;
			});
		}
		function getDescendants(e) {
			var n = [];
			return visitDescendants(e, function(e) {
				n.push(e);
			}), n;
		}
		function visitDescendants(e, n) {
			e.children && e.children.forEach(function(e) {
				visitDescendants(e, n), n(e);
			});
		}
	}),
	6629: ((e, n, r) => {
		var i = r(7850), a = r(7927);
		n.element = element;
		function element(e) {
			return function(n) {
				return a.elementWithTag(i.element(e), [n]);
			};
		}
	}),
	9835: ((e, n, r) => {
		var i = r(2818), a = r(5603), o = r(6208);
		n.openZip = openZip;
		function openZip(e) {
			return e.path ? i.readFile(e.path).then(o.openArrayBuffer) : e.buffer ? a.resolve(o.openArrayBuffer(e.buffer)) : e.file ? a.resolve(e.file) : a.reject(Error("Could not find file in options"));
		}
	}),
	3001: ((e, n, r) => {
		var i = r(3582);
		n.writer = writer;
		function writer(e) {
			return e ||= {}, e.prettyPrint ? prettyWriter() : simpleWriter();
		}
		var a = {
			div: !0,
			p: !0,
			ul: !0,
			li: !0
		};
		function prettyWriter() {
			var e = 0, n = [], r = !0, o = !1, s = simpleWriter();
			function open(i, o) {
				a[i] && indent(), n.push(i), s.open(i, o), a[i] && e++, r = !1;
			}
			function close(r) {
				a[r] && (e--, indent()), n.pop(), s.close(r);
			}
			function text(e) {
				startText();
				var n = isInPre() ? e : e.replace("\n", "\n  ");
				s.text(n);
			}
			function selfClosing(e, n) {
				indent(), s.selfClosing(e, n);
			}
			function insideIndentedElement() {
				return n.length === 0 || a[n[n.length - 1]];
			}
			function startText() {
				o ||= (indent(), !0);
			}
			function indent() {
				if (o = !1, !r && insideIndentedElement() && !isInPre()) {
					s._append("\n");
					for (var n = 0; n < e; n++) s._append("  ");
				}
			}
			function isInPre() {
				return i.some(n, function(e) {
					return e === "pre";
				});
			}
			return {
				asString: s.asString,
				open,
				close,
				text,
				selfClosing
			};
		}
		function simpleWriter() {
			var e = [];
			function open(n, r) {
				var i = generateAttributeString(r);
				e.push("<" + n + i + ">");
			}
			function close(n) {
				e.push("</" + n + ">");
			}
			function selfClosing(n, r) {
				var i = generateAttributeString(r);
				e.push("<" + n + i + " />");
			}
			function generateAttributeString(e) {
				return i.map(e, function(e, n) {
					return " " + n + "=\"" + escapeHtmlAttribute(e) + "\"";
				}).join("");
			}
			function text(n) {
				e.push(escapeHtmlText(n));
			}
			function append(n) {
				e.push(n);
			}
			function asString() {
				return e.join("");
			}
			return {
				asString,
				open,
				close,
				text,
				selfClosing,
				_append: append
			};
		}
		function escapeHtmlText(e) {
			return e.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
		}
		function escapeHtmlAttribute(e) {
			return e.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
		}
	}),
	810: ((e, n, r) => {
		var i = r(3001), a = r(3993);
		n.writer = writer;
		function writer(e) {
			return e ||= {}, e.outputFormat === "markdown" ? a.writer() : i.writer(e);
		}
	}),
	3993: ((e, n, r) => {
		var i = r(3582), a = r(3001);
		function symmetricMarkdownElement(e) {
			return markdownElement(e, e);
		}
		function markdownElement(e, n) {
			return function() {
				return {
					start: e,
					end: n
				};
			};
		}
		function markdownLink(e) {
			var n = e.href || "";
			return n ? {
				start: "[",
				end: "](" + escapeMarkdown(n) + ")",
				anchorPosition: "before"
			} : {};
		}
		function markdownImage(e) {
			var n = e.src || "", r = e.alt || "";
			return n || r ? { start: "![" + escapeMarkdown(r) + "](" + escapeMarkdown(n) + ")" } : {};
		}
		function markdownList(e) {
			return function(n, r) {
				return {
					start: r ? "\n" : "",
					end: r ? "" : "\n",
					list: {
						isOrdered: e.isOrdered,
						indent: r ? r.indent + 1 : 0,
						count: 0
					}
				};
			};
		}
		function markdownListItem(e, n, r) {
			n ||= {
				indent: 0,
				isOrdered: !1,
				count: 0
			}, n.count++, r.hasClosed = !1;
			var i = n.isOrdered ? n.count + "." : "-";
			return {
				start: repeatString("	", n.indent) + i + " ",
				end: function() {
					if (!r.hasClosed) return r.hasClosed = !0, "\n";
				}
			};
		}
		var o = {
			p: markdownElement("", "\n\n"),
			br: markdownElement("", "  \n"),
			ul: markdownList({ isOrdered: !1 }),
			ol: markdownList({ isOrdered: !0 }),
			li: markdownListItem,
			strong: symmetricMarkdownElement("__"),
			em: symmetricMarkdownElement("*"),
			a: markdownLink,
			img: markdownImage
		};
		(function() {
			for (var e = 1; e <= 6; e++) o["h" + e] = markdownElement(repeatString("#", e) + " ", "\n\n");
		})();
		function repeatString(e, n) {
			return Array(n + 1).join(e);
		}
		function markdownWriter() {
			var e = [], n = [], r = null, s = {};
			function open(i, a) {
				a ||= {};
				var c = (o[i] || function() {
					return {};
				})(a, r, s);
				n.push({
					end: c.end,
					list: r
				}), c.list && (r = c.list);
				var l = c.anchorPosition === "before";
				l && writeAnchor(a), e.push(c.start || ""), l || writeAnchor(a);
			}
			function writeAnchor(n) {
				if (n.id) {
					var r = a.writer();
					r.open("a", { id: n.id }), r.close("a"), e.push(r.asString());
				}
			}
			function close(a) {
				var o = n.pop();
				r = o.list;
				var s = i.isFunction(o.end) ? o.end() : o.end;
				e.push(s || "");
			}
			function selfClosing(e, n) {
				open(e, n), close(e);
			}
			function text(n) {
				e.push(escapeMarkdown(n));
			}
			function asString() {
				return e.join("");
			}
			return {
				asString,
				open,
				close,
				text,
				selfClosing
			};
		}
		n.writer = markdownWriter;
		function escapeMarkdown(e) {
			return e.replace(/\\/g, "\\\\").replace(/([\`\*_\{\}\[\]\(\)\#\+\-\.\!])/g, "\\$1");
		}
	}),
	9943: ((e, n, r) => {
		var i = r(4722);
		n.Element = i.Element, n.element = i.element, n.emptyElement = i.emptyElement, n.text = i.text, n.readString = r(7228).readString, n.writeString = r(3848).writeString;
	}),
	4722: ((e, n, r) => {
		var i = r(3582);
		n.Element = Element, n.element = function(e, n, r) {
			return new Element(e, n, r);
		}, n.text = function(e) {
			return {
				type: "text",
				value: e
			};
		};
		var a = n.emptyElement = {
			first: function() {
				return null;
			},
			firstOrEmpty: function() {
				return a;
			},
			attributes: {},
			children: []
		};
		function Element(e, n, r) {
			this.type = "element", this.name = e, this.attributes = n || {}, this.children = r || [];
		}
		Element.prototype.first = function(e) {
			return i.find(this.children, function(n) {
				return n.name === e;
			});
		}, Element.prototype.firstOrEmpty = function(e) {
			return this.first(e) || a;
		}, Element.prototype.getElementsByTagName = function(e) {
			return toElementList(i.filter(this.children, function(n) {
				return n.name === e;
			}));
		}, Element.prototype.text = function() {
			if (this.children.length === 0) return "";
			if (this.children.length !== 1 || this.children[0].type !== "text") throw Error("Not implemented");
			return this.children[0].value;
		};
		var o = { getElementsByTagName: function(e) {
			return toElementList(i.flatten(this.map(function(n) {
				return n.getElementsByTagName(e);
			}, !0)));
		} };
		function toElementList(e) {
			return i.extend(e, o);
		}
	}),
	7228: ((e, n, r) => {
		var i = r(5603), a = r(3582), o = r(4704), s = r(4722), c = s.Element;
		n.readString = readString;
		var l = o.Node;
		function readString(e, n) {
			n ||= {};
			try {
				var r = o.parseFromString(e, "text/xml");
			} catch (e) {
				return i.reject(e);
			}
			if (r.documentElement.tagName === "parsererror") return i.resolve(Error(r.documentElement.textContent));
			function convertNode(e) {
				switch (e.nodeType) {
					case l.ELEMENT_NODE: return convertElement(e);
					case l.TEXT_NODE: return s.text(e.nodeValue);
				}
			}
			function convertElement(e) {
				var n = convertName(e), r = [];
				a.forEach(e.childNodes, function(e) {
					var n = convertNode(e);
					n && r.push(n);
				});
				var i = Object.create(null);
				return a.forEach(e.attributes, function(e) {
					i[convertName(e)] = e.value;
				}), new c(n, i, r);
			}
			function convertName(e) {
				if (e.namespaceURI) {
					var r = n[e.namespaceURI];
					return (r ? r + ":" : "{" + e.namespaceURI + "}") + e.localName;
				}
				return e.localName;
			}
			return i.resolve(convertNode(r.documentElement));
		}
	}),
	3848: ((e, n, r) => {
		var i = r(3582), a = r(8004);
		n.writeString = writeString;
		function writeString(e, n) {
			var r = i.invert(n), o = {
				element: writeElement,
				text: writeTextNode
			};
			function writeNode(e, n) {
				return o[n.type](e, n);
			}
			function writeElement(e, n) {
				var r = e.element(mapElementName(n.name), n.attributes);
				n.children.forEach(function(e) {
					writeNode(r, e);
				});
			}
			function mapElementName(e) {
				var n = /^\{(.*)\}(.*)$/.exec(e);
				if (n) {
					var i = r[n[1]];
					return i + (i === "" ? "" : ":") + n[2];
				}
				return e;
			}
			function writeDocument(e) {
				var r = a.create(mapElementName(e.name), {
					version: "1.0",
					encoding: "UTF-8",
					standalone: !0
				});
				return i.forEach(n, function(e, n) {
					var i = "xmlns" + (n === "" ? "" : ":" + n);
					r.attribute(i, e);
				}), e.children.forEach(function(e) {
					writeNode(r, e);
				}), r.end();
			}
			return writeDocument(e);
		}
		function writeTextNode(e, n) {
			e.text(n.value);
		}
	}),
	4704: ((e, n, r) => {
		var i = r(8351), a = r(7311);
		function parseFromString(e) {
			var n = null, r = new i.DOMParser({ errorHandler: function(e, r) {
				n = {
					level: e,
					message: r
				};
			} }).parseFromString(e);
			if (n === null) return r;
			throw Error(n.level + ": " + n.message);
		}
		n.parseFromString = parseFromString, n.Node = a.Node;
	}),
	6208: ((e, n, r) => {
		var i = r(8793), a = r(3922);
		n.openArrayBuffer = openArrayBuffer, n.splitPath = splitPath, n.joinPath = joinPath;
		function openArrayBuffer(e) {
			return a.loadAsync(e).then(function(e) {
				function exists(n) {
					return e.file(n) !== null;
				}
				function read(n, r) {
					return e.file(n).async("uint8array").then(function(e) {
						return r === "base64" ? i.fromByteArray(e) : r ? new TextDecoder(r).decode(e) : e;
					});
				}
				function write(n, r) {
					e.file(n, r);
				}
				function toArrayBuffer() {
					return e.generateAsync({ type: "arraybuffer" });
				}
				return {
					exists,
					read,
					write,
					toArrayBuffer
				};
			});
		}
		function splitPath(e) {
			var n = e.lastIndexOf("/");
			return n === -1 ? {
				dirname: "",
				basename: e
			} : {
				dirname: e.substring(0, n),
				basename: e.substring(n + 1)
			};
		}
		function joinPath() {
			var e = Array.prototype.filter.call(arguments, function(e) {
				return e;
			}), n = [];
			return e.forEach(function(e) {
				/^\//.test(e) ? n = [e] : n.push(e);
			}), n.join("/");
		}
	}),
	8077: ((e, n) => {
		n.none = Object.create({
			value: function() {
				throw Error("Called value on none");
			},
			isNone: function() {
				return !0;
			},
			isSome: function() {
				return !1;
			},
			map: function() {
				return n.none;
			},
			flatMap: function() {
				return n.none;
			},
			filter: function() {
				return n.none;
			},
			toArray: function() {
				return [];
			},
			orElse: callOrReturn,
			valueOrElse: callOrReturn
		});
		function callOrReturn(e) {
			return typeof e == "function" ? e() : e;
		}
		n.some = function(e) {
			return new Some(e);
		};
		var Some = function(e) {
			this._value = e;
		};
		Some.prototype.value = function() {
			return this._value;
		}, Some.prototype.isNone = function() {
			return !1;
		}, Some.prototype.isSome = function() {
			return !0;
		}, Some.prototype.map = function(e) {
			return new Some(e(this._value));
		}, Some.prototype.flatMap = function(e) {
			return e(this._value);
		}, Some.prototype.filter = function(e) {
			return e(this._value) ? this : n.none;
		}, Some.prototype.toArray = function() {
			return [this._value];
		}, Some.prototype.orElse = function(e) {
			return this;
		}, Some.prototype.valueOrElse = function(e) {
			return this._value;
		}, n.isOption = function(e) {
			return e === n.none || e instanceof Some;
		}, n.fromNullable = function(e) {
			return e == null ? n.none : new Some(e);
		};
	}),
	3585: ((e, n, r) => {
		var i = r(5538).assign, a = r(9854), o = r(7902), s = r(8958), c = {};
		i(c, a, o, s), e.exports = c;
	}),
	9854: ((e, n, r) => {
		var i = r(9760), a = r(5538), o = r(9153), s = r(2523), c = r(9137), l = Object.prototype.toString, u = 0, d = 4, f = 0, p = 1, m = 2, h = -1, g = 0, _ = 8;
		function Deflate(e) {
			if (!(this instanceof Deflate)) return new Deflate(e);
			this.options = a.assign({
				level: h,
				method: _,
				chunkSize: 16384,
				windowBits: 15,
				memLevel: 8,
				strategy: g,
				to: ""
			}, e || {});
			var n = this.options;
			n.raw && n.windowBits > 0 ? n.windowBits = -n.windowBits : n.gzip && n.windowBits > 0 && n.windowBits < 16 && (n.windowBits += 16), this.err = 0, this.msg = "", this.ended = !1, this.chunks = [], this.strm = new c(), this.strm.avail_out = 0;
			var r = i.deflateInit2(this.strm, n.level, n.method, n.windowBits, n.memLevel, n.strategy);
			if (r !== f) throw Error(s[r]);
			if (n.header && i.deflateSetHeader(this.strm, n.header), n.dictionary) {
				var u = typeof n.dictionary == "string" ? o.string2buf(n.dictionary) : l.call(n.dictionary) === "[object ArrayBuffer]" ? new Uint8Array(n.dictionary) : n.dictionary;
				if (r = i.deflateSetDictionary(this.strm, u), r !== f) throw Error(s[r]);
				this._dict_set = !0;
			}
		}
		Deflate.prototype.push = function(e, n) {
			var r = this.strm, s = this.options.chunkSize, c, h;
			if (this.ended) return !1;
			h = n === ~~n ? n : n === !0 ? d : u, r.input = typeof e == "string" ? o.string2buf(e) : l.call(e) === "[object ArrayBuffer]" ? new Uint8Array(e) : e, r.next_in = 0, r.avail_in = r.input.length;
			do {
				if (r.avail_out === 0 && (r.output = new a.Buf8(s), r.next_out = 0, r.avail_out = s), c = i.deflate(r, h), c !== p && c !== f) return this.onEnd(c), this.ended = !0, !1;
				(r.avail_out === 0 || r.avail_in === 0 && (h === d || h === m)) && (this.options.to === "string" ? this.onData(o.buf2binstring(a.shrinkBuf(r.output, r.next_out))) : this.onData(a.shrinkBuf(r.output, r.next_out)));
			} while ((r.avail_in > 0 || r.avail_out === 0) && c !== p);
			return h === d ? (c = i.deflateEnd(this.strm), this.onEnd(c), this.ended = !0, c === f) : (h === m && (this.onEnd(f), r.avail_out = 0), !0);
		}, Deflate.prototype.onData = function(e) {
			this.chunks.push(e);
		}, Deflate.prototype.onEnd = function(e) {
			e === f && (this.result = this.options.to === "string" ? this.chunks.join("") : a.flattenChunks(this.chunks)), this.chunks = [], this.err = e, this.msg = this.strm.msg;
		};
		function deflate(e, n) {
			var r = new Deflate(n);
			if (r.push(e, !0), r.err) throw r.msg || s[r.err];
			return r.result;
		}
		function deflateRaw(e, n) {
			return n ||= {}, n.raw = !0, deflate(e, n);
		}
		function gzip(e, n) {
			return n ||= {}, n.gzip = !0, deflate(e, n);
		}
		n.Deflate = Deflate, n.deflate = deflate, n.deflateRaw = deflateRaw, n.gzip = gzip;
	}),
	7902: ((e, n, r) => {
		var i = r(6716), a = r(5538), o = r(9153), s = r(8958), c = r(2523), l = r(9137), u = r(8991), d = Object.prototype.toString;
		function Inflate(e) {
			if (!(this instanceof Inflate)) return new Inflate(e);
			this.options = a.assign({
				chunkSize: 16384,
				windowBits: 0,
				to: ""
			}, e || {});
			var n = this.options;
			n.raw && n.windowBits >= 0 && n.windowBits < 16 && (n.windowBits = -n.windowBits, n.windowBits === 0 && (n.windowBits = -15)), n.windowBits >= 0 && n.windowBits < 16 && !(e && e.windowBits) && (n.windowBits += 32), n.windowBits > 15 && n.windowBits < 48 && (n.windowBits & 15 || (n.windowBits |= 15)), this.err = 0, this.msg = "", this.ended = !1, this.chunks = [], this.strm = new l(), this.strm.avail_out = 0;
			var r = i.inflateInit2(this.strm, n.windowBits);
			if (r !== s.Z_OK || (this.header = new u(), i.inflateGetHeader(this.strm, this.header), n.dictionary && (typeof n.dictionary == "string" ? n.dictionary = o.string2buf(n.dictionary) : d.call(n.dictionary) === "[object ArrayBuffer]" && (n.dictionary = new Uint8Array(n.dictionary)), n.raw && (r = i.inflateSetDictionary(this.strm, n.dictionary), r !== s.Z_OK)))) throw Error(c[r]);
		}
		Inflate.prototype.push = function(e, n) {
			var r = this.strm, c = this.options.chunkSize, l = this.options.dictionary, u, f, p, m, h, g = !1;
			if (this.ended) return !1;
			f = n === ~~n ? n : n === !0 ? s.Z_FINISH : s.Z_NO_FLUSH, r.input = typeof e == "string" ? o.binstring2buf(e) : d.call(e) === "[object ArrayBuffer]" ? new Uint8Array(e) : e, r.next_in = 0, r.avail_in = r.input.length;
			do {
				if (r.avail_out === 0 && (r.output = new a.Buf8(c), r.next_out = 0, r.avail_out = c), u = i.inflate(r, s.Z_NO_FLUSH), u === s.Z_NEED_DICT && l && (u = i.inflateSetDictionary(this.strm, l)), u === s.Z_BUF_ERROR && g === !0 && (u = s.Z_OK, g = !1), u !== s.Z_STREAM_END && u !== s.Z_OK) return this.onEnd(u), this.ended = !0, !1;
				r.next_out && (r.avail_out === 0 || u === s.Z_STREAM_END || r.avail_in === 0 && (f === s.Z_FINISH || f === s.Z_SYNC_FLUSH)) && (this.options.to === "string" ? (p = o.utf8border(r.output, r.next_out), m = r.next_out - p, h = o.buf2string(r.output, p), r.next_out = m, r.avail_out = c - m, m && a.arraySet(r.output, r.output, p, m, 0), this.onData(h)) : this.onData(a.shrinkBuf(r.output, r.next_out))), r.avail_in === 0 && r.avail_out === 0 && (g = !0);
			} while ((r.avail_in > 0 || r.avail_out === 0) && u !== s.Z_STREAM_END);
			return u === s.Z_STREAM_END && (f = s.Z_FINISH), f === s.Z_FINISH ? (u = i.inflateEnd(this.strm), this.onEnd(u), this.ended = !0, u === s.Z_OK) : (f === s.Z_SYNC_FLUSH && (this.onEnd(s.Z_OK), r.avail_out = 0), !0);
		}, Inflate.prototype.onData = function(e) {
			this.chunks.push(e);
		}, Inflate.prototype.onEnd = function(e) {
			e === s.Z_OK && (this.result = this.options.to === "string" ? this.chunks.join("") : a.flattenChunks(this.chunks)), this.chunks = [], this.err = e, this.msg = this.strm.msg;
		};
		function inflate(e, n) {
			var r = new Inflate(n);
			if (r.push(e, !0), r.err) throw r.msg || c[r.err];
			return r.result;
		}
		function inflateRaw(e, n) {
			return n ||= {}, n.raw = !0, inflate(e, n);
		}
		n.Inflate = Inflate, n.inflate = inflate, n.inflateRaw = inflateRaw, n.ungzip = inflate;
	}),
	5538: ((e, n) => {
		var r = typeof Uint8Array < "u" && typeof Uint16Array < "u" && typeof Int32Array < "u";
		function _has(e, n) {
			return Object.prototype.hasOwnProperty.call(e, n);
		}
		n.assign = function(e) {
			for (var n = Array.prototype.slice.call(arguments, 1); n.length;) {
				var r = n.shift();
				if (r) {
					if (typeof r != "object") throw TypeError(r + "must be non-object");
					for (var i in r) _has(r, i) && (e[i] = r[i]);
				}
			}
			return e;
		}, n.shrinkBuf = function(e, n) {
			return e.length === n ? e : e.subarray ? e.subarray(0, n) : (e.length = n, e);
		};
		var i = {
			arraySet: function(e, n, r, i, a) {
				if (n.subarray && e.subarray) e.set(n.subarray(r, r + i), a);
				else for (var o = 0; o < i; o++) e[a + o] = n[r + o];
			},
			flattenChunks: function(e) {
				var n, r, i = 0, a, o, s;
				for (n = 0, r = e.length; n < r; n++) i += e[n].length;
				for (s = new Uint8Array(i), a = 0, n = 0, r = e.length; n < r; n++) o = e[n], s.set(o, a), a += o.length;
				return s;
			}
		}, a = {
			arraySet: function(e, n, r, i, a) {
				for (var o = 0; o < i; o++) e[a + o] = n[r + o];
			},
			flattenChunks: function(e) {
				return [].concat.apply([], e);
			}
		};
		n.setTyped = function(e) {
			e ? (n.Buf8 = Uint8Array, n.Buf16 = Uint16Array, n.Buf32 = Int32Array, n.assign(n, i)) : (n.Buf8 = Array, n.Buf16 = Array, n.Buf32 = Array, n.assign(n, a));
		}, n.setTyped(r);
	}),
	9153: ((e, n, r) => {
		var i = r(5538), a = !0, o = !0;
		try {
			String.fromCharCode.apply(null, [0]);
		} catch {
			a = !1;
		}
		try {
			String.fromCharCode.apply(null, new Uint8Array(1));
		} catch {
			o = !1;
		}
		for (var s = new i.Buf8(256), c = 0; c < 256; c++) s[c] = c >= 252 ? 6 : c >= 248 ? 5 : c >= 240 ? 4 : c >= 224 ? 3 : c >= 192 ? 2 : 1;
		s[254] = s[254] = 1, n.string2buf = function(e) {
			var n, r, a, o, s, c = e.length, l = 0;
			for (o = 0; o < c; o++) r = e.charCodeAt(o), (r & 64512) == 55296 && o + 1 < c && (a = e.charCodeAt(o + 1), (a & 64512) == 56320 && (r = 65536 + (r - 55296 << 10) + (a - 56320), o++)), l += r < 128 ? 1 : r < 2048 ? 2 : r < 65536 ? 3 : 4;
			for (n = new i.Buf8(l), s = 0, o = 0; s < l; o++) r = e.charCodeAt(o), (r & 64512) == 55296 && o + 1 < c && (a = e.charCodeAt(o + 1), (a & 64512) == 56320 && (r = 65536 + (r - 55296 << 10) + (a - 56320), o++)), r < 128 ? n[s++] = r : r < 2048 ? (n[s++] = 192 | r >>> 6, n[s++] = 128 | r & 63) : r < 65536 ? (n[s++] = 224 | r >>> 12, n[s++] = 128 | r >>> 6 & 63, n[s++] = 128 | r & 63) : (n[s++] = 240 | r >>> 18, n[s++] = 128 | r >>> 12 & 63, n[s++] = 128 | r >>> 6 & 63, n[s++] = 128 | r & 63);
			return n;
		};
		function buf2binstring(e, n) {
			if (n < 65534 && (e.subarray && o || !e.subarray && a)) return String.fromCharCode.apply(null, i.shrinkBuf(e, n));
			for (var r = "", s = 0; s < n; s++) r += String.fromCharCode(e[s]);
			return r;
		}
		n.buf2binstring = function(e) {
			return buf2binstring(e, e.length);
		}, n.binstring2buf = function(e) {
			for (var n = new i.Buf8(e.length), r = 0, a = n.length; r < a; r++) n[r] = e.charCodeAt(r);
			return n;
		}, n.buf2string = function(e, n) {
			var r, i, a, o, c = n || e.length, l = Array(c * 2);
			for (i = 0, r = 0; r < c;) if (a = e[r++], a < 128) l[i++] = a;
			else if (o = s[a], o > 4) l[i++] = 65533, r += o - 1;
			else {
				for (a &= o === 2 ? 31 : o === 3 ? 15 : 7; o > 1 && r < c;) a = a << 6 | e[r++] & 63, o--;
				o > 1 ? l[i++] = 65533 : a < 65536 ? l[i++] = a : (a -= 65536, l[i++] = 55296 | a >> 10 & 1023, l[i++] = 56320 | a & 1023);
			}
			return buf2binstring(l, i);
		}, n.utf8border = function(e, n) {
			var r;
			for (n ||= e.length, n > e.length && (n = e.length), r = n - 1; r >= 0 && (e[r] & 192) == 128;) r--;
			return r < 0 || r === 0 ? n : r + s[e[r]] > n ? r : n;
		};
	}),
	9834: ((e) => {
		function adler32(e, n, r, i) {
			for (var a = e & 65535, o = e >>> 16 & 65535, s = 0; r !== 0;) {
				s = r > 2e3 ? 2e3 : r, r -= s;
				do
					a = a + n[i++] | 0, o = o + a | 0;
				while (--s);
				a %= 65521, o %= 65521;
			}
			return a | o << 16;
		}
		e.exports = adler32;
	}),
	8958: ((e) => {
		e.exports = {
			Z_NO_FLUSH: 0,
			Z_PARTIAL_FLUSH: 1,
			Z_SYNC_FLUSH: 2,
			Z_FULL_FLUSH: 3,
			Z_FINISH: 4,
			Z_BLOCK: 5,
			Z_TREES: 6,
			Z_OK: 0,
			Z_STREAM_END: 1,
			Z_NEED_DICT: 2,
			Z_ERRNO: -1,
			Z_STREAM_ERROR: -2,
			Z_DATA_ERROR: -3,
			Z_BUF_ERROR: -5,
			Z_NO_COMPRESSION: 0,
			Z_BEST_SPEED: 1,
			Z_BEST_COMPRESSION: 9,
			Z_DEFAULT_COMPRESSION: -1,
			Z_FILTERED: 1,
			Z_HUFFMAN_ONLY: 2,
			Z_RLE: 3,
			Z_FIXED: 4,
			Z_DEFAULT_STRATEGY: 0,
			Z_BINARY: 0,
			Z_TEXT: 1,
			Z_UNKNOWN: 2,
			Z_DEFLATED: 8
		};
	}),
	3780: ((e) => {
		function makeTable() {
			for (var e, n = [], r = 0; r < 256; r++) {
				e = r;
				for (var i = 0; i < 8; i++) e = e & 1 ? 3988292384 ^ e >>> 1 : e >>> 1;
				n[r] = e;
			}
			return n;
		}
		var n = makeTable();
		function crc32(e, r, i, a) {
			var o = n, s = a + i;
			e ^= -1;
			for (var c = a; c < s; c++) e = e >>> 8 ^ o[(e ^ r[c]) & 255];
			return e ^ -1;
		}
		e.exports = crc32;
	}),
	9760: ((e, n, r) => {
		var i = r(5538), a = r(1666), o = r(9834), s = r(3780), c = r(2523), l = 0, u = 1, d = 3, f = 4, p = 5, m = 0, h = 1, g = -2, _ = -3, v = -5, y = -1, b = 1, x = 2, S = 3, C = 4, w = 0, T = 2, E = 8, D = 9, O = 15, k = 8, A = 286, j = 30, M = 19, N = 2 * A + 1, P = 15, F = 3, I = 258, L = I + F + 1, ee = 32, R = 42, te = 69, ne = 73, re = 91, z = 103, ie = 113, ae = 666, B = 1, oe = 2, se = 3, ce = 4, le = 3;
		function err(e, n) {
			return e.msg = c[n], n;
		}
		function rank(e) {
			return (e << 1) - (e > 4 ? 9 : 0);
		}
		function zero(e) {
			for (var n = e.length; --n >= 0;) e[n] = 0;
		}
		function flush_pending(e) {
			var n = e.state, r = n.pending;
			r > e.avail_out && (r = e.avail_out), r !== 0 && (i.arraySet(e.output, n.pending_buf, n.pending_out, r, e.next_out), e.next_out += r, n.pending_out += r, e.total_out += r, e.avail_out -= r, n.pending -= r, n.pending === 0 && (n.pending_out = 0));
		}
		function flush_block_only(e, n) {
			a._tr_flush_block(e, e.block_start >= 0 ? e.block_start : -1, e.strstart - e.block_start, n), e.block_start = e.strstart, flush_pending(e.strm);
		}
		function put_byte(e, n) {
			e.pending_buf[e.pending++] = n;
		}
		function putShortMSB(e, n) {
			e.pending_buf[e.pending++] = n >>> 8 & 255, e.pending_buf[e.pending++] = n & 255;
		}
		function read_buf(e, n, r, a) {
			var c = e.avail_in;
			return c > a && (c = a), c === 0 ? 0 : (e.avail_in -= c, i.arraySet(n, e.input, e.next_in, c, r), e.state.wrap === 1 ? e.adler = o(e.adler, n, c, r) : e.state.wrap === 2 && (e.adler = s(e.adler, n, c, r)), e.next_in += c, e.total_in += c, c);
		}
		function longest_match(e, n) {
			var r = e.max_chain_length, i = e.strstart, a, o, s = e.prev_length, c = e.nice_match, l = e.strstart > e.w_size - L ? e.strstart - (e.w_size - L) : 0, u = e.window, d = e.w_mask, f = e.prev, p = e.strstart + I, m = u[i + s - 1], h = u[i + s];
			e.prev_length >= e.good_match && (r >>= 2), c > e.lookahead && (c = e.lookahead);
			do
				if (a = n, u[a + s] === h && u[a + s - 1] === m && u[a] === u[i] && u[++a] === u[i + 1]) {
					i += 2, a++;
					do;
					while (u[++i] === u[++a] && u[++i] === u[++a] && u[++i] === u[++a] && u[++i] === u[++a] && u[++i] === u[++a] && u[++i] === u[++a] && u[++i] === u[++a] && u[++i] === u[++a] && i < p);
					if (o = I - (p - i), i = p - I, o > s) {
						if (e.match_start = n, s = o, o >= c) break;
						m = u[i + s - 1], h = u[i + s];
					}
				}
			while ((n = f[n & d]) > l && --r !== 0);
			return s <= e.lookahead ? s : e.lookahead;
		}
		function fill_window(e) {
			var n = e.w_size, r, a, o, s, c;
			do {
				if (s = e.window_size - e.lookahead - e.strstart, e.strstart >= n + (n - L)) {
					i.arraySet(e.window, e.window, n, n, 0), e.match_start -= n, e.strstart -= n, e.block_start -= n, a = e.hash_size, r = a;
					do
						o = e.head[--r], e.head[r] = o >= n ? o - n : 0;
					while (--a);
					a = n, r = a;
					do
						o = e.prev[--r], e.prev[r] = o >= n ? o - n : 0;
					while (--a);
					s += n;
				}
				if (e.strm.avail_in === 0) break;
				if (a = read_buf(e.strm, e.window, e.strstart + e.lookahead, s), e.lookahead += a, e.lookahead + e.insert >= F) for (c = e.strstart - e.insert, e.ins_h = e.window[c], e.ins_h = (e.ins_h << e.hash_shift ^ e.window[c + 1]) & e.hash_mask; e.insert && (e.ins_h = (e.ins_h << e.hash_shift ^ e.window[c + F - 1]) & e.hash_mask, e.prev[c & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = c, c++, e.insert--, !(e.lookahead + e.insert < F)););
			} while (e.lookahead < L && e.strm.avail_in !== 0);
		}
		function deflate_stored(e, n) {
			var r = 65535;
			for (r > e.pending_buf_size - 5 && (r = e.pending_buf_size - 5);;) {
				if (e.lookahead <= 1) {
					if (fill_window(e), e.lookahead === 0 && n === l) return B;
					if (e.lookahead === 0) break;
				}
				e.strstart += e.lookahead, e.lookahead = 0;
				var i = e.block_start + r;
				if ((e.strstart === 0 || e.strstart >= i) && (e.lookahead = e.strstart - i, e.strstart = i, flush_block_only(e, !1), e.strm.avail_out === 0) || e.strstart - e.block_start >= e.w_size - L && (flush_block_only(e, !1), e.strm.avail_out === 0)) return B;
			}
			return e.insert = 0, n === f ? (flush_block_only(e, !0), e.strm.avail_out === 0 ? se : ce) : (e.strstart > e.block_start && (flush_block_only(e, !1), e.strm.avail_out), B);
		}
		function deflate_fast(e, n) {
			for (var r, i;;) {
				if (e.lookahead < L) {
					if (fill_window(e), e.lookahead < L && n === l) return B;
					if (e.lookahead === 0) break;
				}
				if (r = 0, e.lookahead >= F && (e.ins_h = (e.ins_h << e.hash_shift ^ e.window[e.strstart + F - 1]) & e.hash_mask, r = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart), r !== 0 && e.strstart - r <= e.w_size - L && (e.match_length = longest_match(e, r)), e.match_length >= F) {
					if (i = a._tr_tally(e, e.strstart - e.match_start, e.match_length - F), e.lookahead -= e.match_length, e.match_length <= e.max_lazy_match && e.lookahead >= F) {
						e.match_length--;
						do
							e.strstart++, e.ins_h = (e.ins_h << e.hash_shift ^ e.window[e.strstart + F - 1]) & e.hash_mask, r = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart;
						while (--e.match_length !== 0);
						e.strstart++;
					} else e.strstart += e.match_length, e.match_length = 0, e.ins_h = e.window[e.strstart], e.ins_h = (e.ins_h << e.hash_shift ^ e.window[e.strstart + 1]) & e.hash_mask;
				} else i = a._tr_tally(e, 0, e.window[e.strstart]), e.lookahead--, e.strstart++;
				if (i && (flush_block_only(e, !1), e.strm.avail_out === 0)) return B;
			}
			return e.insert = e.strstart < F - 1 ? e.strstart : F - 1, n === f ? (flush_block_only(e, !0), e.strm.avail_out === 0 ? se : ce) : e.last_lit && (flush_block_only(e, !1), e.strm.avail_out === 0) ? B : oe;
		}
		function deflate_slow(e, n) {
			for (var r, i, o;;) {
				if (e.lookahead < L) {
					if (fill_window(e), e.lookahead < L && n === l) return B;
					if (e.lookahead === 0) break;
				}
				if (r = 0, e.lookahead >= F && (e.ins_h = (e.ins_h << e.hash_shift ^ e.window[e.strstart + F - 1]) & e.hash_mask, r = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart), e.prev_length = e.match_length, e.prev_match = e.match_start, e.match_length = F - 1, r !== 0 && e.prev_length < e.max_lazy_match && e.strstart - r <= e.w_size - L && (e.match_length = longest_match(e, r), e.match_length <= 5 && (e.strategy === b || e.match_length === F && e.strstart - e.match_start > 4096) && (e.match_length = F - 1)), e.prev_length >= F && e.match_length <= e.prev_length) {
					o = e.strstart + e.lookahead - F, i = a._tr_tally(e, e.strstart - 1 - e.prev_match, e.prev_length - F), e.lookahead -= e.prev_length - 1, e.prev_length -= 2;
					do
						++e.strstart <= o && (e.ins_h = (e.ins_h << e.hash_shift ^ e.window[e.strstart + F - 1]) & e.hash_mask, r = e.prev[e.strstart & e.w_mask] = e.head[e.ins_h], e.head[e.ins_h] = e.strstart);
					while (--e.prev_length !== 0);
					if (e.match_available = 0, e.match_length = F - 1, e.strstart++, i && (flush_block_only(e, !1), e.strm.avail_out === 0)) return B;
				} else if (e.match_available) {
					if (i = a._tr_tally(e, 0, e.window[e.strstart - 1]), i && flush_block_only(e, !1), e.strstart++, e.lookahead--, e.strm.avail_out === 0) return B;
				} else e.match_available = 1, e.strstart++, e.lookahead--;
			}
			return e.match_available &&= (i = a._tr_tally(e, 0, e.window[e.strstart - 1]), 0), e.insert = e.strstart < F - 1 ? e.strstart : F - 1, n === f ? (flush_block_only(e, !0), e.strm.avail_out === 0 ? se : ce) : e.last_lit && (flush_block_only(e, !1), e.strm.avail_out === 0) ? B : oe;
		}
		function deflate_rle(e, n) {
			for (var r, i, o, s, c = e.window;;) {
				if (e.lookahead <= I) {
					if (fill_window(e), e.lookahead <= I && n === l) return B;
					if (e.lookahead === 0) break;
				}
				if (e.match_length = 0, e.lookahead >= F && e.strstart > 0 && (o = e.strstart - 1, i = c[o], i === c[++o] && i === c[++o] && i === c[++o])) {
					s = e.strstart + I;
					do;
					while (i === c[++o] && i === c[++o] && i === c[++o] && i === c[++o] && i === c[++o] && i === c[++o] && i === c[++o] && i === c[++o] && o < s);
					e.match_length = I - (s - o), e.match_length > e.lookahead && (e.match_length = e.lookahead);
				}
				if (e.match_length >= F ? (r = a._tr_tally(e, 1, e.match_length - F), e.lookahead -= e.match_length, e.strstart += e.match_length, e.match_length = 0) : (r = a._tr_tally(e, 0, e.window[e.strstart]), e.lookahead--, e.strstart++), r && (flush_block_only(e, !1), e.strm.avail_out === 0)) return B;
			}
			return e.insert = 0, n === f ? (flush_block_only(e, !0), e.strm.avail_out === 0 ? se : ce) : e.last_lit && (flush_block_only(e, !1), e.strm.avail_out === 0) ? B : oe;
		}
		function deflate_huff(e, n) {
			for (var r;;) {
				if (e.lookahead === 0 && (fill_window(e), e.lookahead === 0)) {
					if (n === l) return B;
					break;
				}
				if (e.match_length = 0, r = a._tr_tally(e, 0, e.window[e.strstart]), e.lookahead--, e.strstart++, r && (flush_block_only(e, !1), e.strm.avail_out === 0)) return B;
			}
			return e.insert = 0, n === f ? (flush_block_only(e, !0), e.strm.avail_out === 0 ? se : ce) : e.last_lit && (flush_block_only(e, !1), e.strm.avail_out === 0) ? B : oe;
		}
		function Config(e, n, r, i, a) {
			this.good_length = e, this.max_lazy = n, this.nice_length = r, this.max_chain = i, this.func = a;
		}
		var ue = [
			new Config(0, 0, 0, 0, deflate_stored),
			new Config(4, 4, 8, 4, deflate_fast),
			new Config(4, 5, 16, 8, deflate_fast),
			new Config(4, 6, 32, 32, deflate_fast),
			new Config(4, 4, 16, 16, deflate_slow),
			new Config(8, 16, 32, 32, deflate_slow),
			new Config(8, 16, 128, 128, deflate_slow),
			new Config(8, 32, 128, 256, deflate_slow),
			new Config(32, 128, 258, 1024, deflate_slow),
			new Config(32, 258, 258, 4096, deflate_slow)
		];
		function lm_init(e) {
			e.window_size = 2 * e.w_size, zero(e.head), e.max_lazy_match = ue[e.level].max_lazy, e.good_match = ue[e.level].good_length, e.nice_match = ue[e.level].nice_length, e.max_chain_length = ue[e.level].max_chain, e.strstart = 0, e.block_start = 0, e.lookahead = 0, e.insert = 0, e.match_length = e.prev_length = F - 1, e.match_available = 0, e.ins_h = 0;
		}
		function DeflateState() {
			this.strm = null, this.status = 0, this.pending_buf = null, this.pending_buf_size = 0, this.pending_out = 0, this.pending = 0, this.wrap = 0, this.gzhead = null, this.gzindex = 0, this.method = E, this.last_flush = -1, this.w_size = 0, this.w_bits = 0, this.w_mask = 0, this.window = null, this.window_size = 0, this.prev = null, this.head = null, this.ins_h = 0, this.hash_size = 0, this.hash_bits = 0, this.hash_mask = 0, this.hash_shift = 0, this.block_start = 0, this.match_length = 0, this.prev_match = 0, this.match_available = 0, this.strstart = 0, this.match_start = 0, this.lookahead = 0, this.prev_length = 0, this.max_chain_length = 0, this.max_lazy_match = 0, this.level = 0, this.strategy = 0, this.good_match = 0, this.nice_match = 0, this.dyn_ltree = new i.Buf16(N * 2), this.dyn_dtree = new i.Buf16((2 * j + 1) * 2), this.bl_tree = new i.Buf16((2 * M + 1) * 2), zero(this.dyn_ltree), zero(this.dyn_dtree), zero(this.bl_tree), this.l_desc = null, this.d_desc = null, this.bl_desc = null, this.bl_count = new i.Buf16(P + 1), this.heap = new i.Buf16(2 * A + 1), zero(this.heap), this.heap_len = 0, this.heap_max = 0, this.depth = new i.Buf16(2 * A + 1), zero(this.depth), this.l_buf = 0, this.lit_bufsize = 0, this.last_lit = 0, this.d_buf = 0, this.opt_len = 0, this.static_len = 0, this.matches = 0, this.insert = 0, this.bi_buf = 0, this.bi_valid = 0;
		}
		function deflateResetKeep(e) {
			var n;
			return !e || !e.state ? err(e, g) : (e.total_in = e.total_out = 0, e.data_type = T, n = e.state, n.pending = 0, n.pending_out = 0, n.wrap < 0 && (n.wrap = -n.wrap), n.status = n.wrap ? R : ie, e.adler = n.wrap === 2 ? 0 : 1, n.last_flush = l, a._tr_init(n), m);
		}
		function deflateReset(e) {
			var n = deflateResetKeep(e);
			return n === m && lm_init(e.state), n;
		}
		function deflateSetHeader(e, n) {
			return !e || !e.state || e.state.wrap !== 2 ? g : (e.state.gzhead = n, m);
		}
		function deflateInit2(e, n, r, a, o, s) {
			if (!e) return g;
			var c = 1;
			if (n === y && (n = 6), a < 0 ? (c = 0, a = -a) : a > 15 && (c = 2, a -= 16), o < 1 || o > D || r !== E || a < 8 || a > 15 || n < 0 || n > 9 || s < 0 || s > C) return err(e, g);
			a === 8 && (a = 9);
			var l = new DeflateState();
			return e.state = l, l.strm = e, l.wrap = c, l.gzhead = null, l.w_bits = a, l.w_size = 1 << l.w_bits, l.w_mask = l.w_size - 1, l.hash_bits = o + 7, l.hash_size = 1 << l.hash_bits, l.hash_mask = l.hash_size - 1, l.hash_shift = ~~((l.hash_bits + F - 1) / F), l.window = new i.Buf8(l.w_size * 2), l.head = new i.Buf16(l.hash_size), l.prev = new i.Buf16(l.w_size), l.lit_bufsize = 1 << o + 6, l.pending_buf_size = l.lit_bufsize * 4, l.pending_buf = new i.Buf8(l.pending_buf_size), l.d_buf = 1 * l.lit_bufsize, l.l_buf = 3 * l.lit_bufsize, l.level = n, l.strategy = s, l.method = r, deflateReset(e);
		}
		function deflateInit(e, n) {
			return deflateInit2(e, n, E, O, k, w);
		}
		function deflate(e, n) {
			var r, i, o, c;
			if (!e || !e.state || n > p || n < 0) return e ? err(e, g) : g;
			if (i = e.state, !e.output || !e.input && e.avail_in !== 0 || i.status === ae && n !== f) return err(e, e.avail_out === 0 ? v : g);
			if (i.strm = e, r = i.last_flush, i.last_flush = n, i.status === R) {
				if (i.wrap === 2) e.adler = 0, put_byte(i, 31), put_byte(i, 139), put_byte(i, 8), i.gzhead ? (put_byte(i, +!!i.gzhead.text + (i.gzhead.hcrc ? 2 : 0) + (i.gzhead.extra ? 4 : 0) + (i.gzhead.name ? 8 : 0) + (i.gzhead.comment ? 16 : 0)), put_byte(i, i.gzhead.time & 255), put_byte(i, i.gzhead.time >> 8 & 255), put_byte(i, i.gzhead.time >> 16 & 255), put_byte(i, i.gzhead.time >> 24 & 255), put_byte(i, i.level === 9 ? 2 : i.strategy >= x || i.level < 2 ? 4 : 0), put_byte(i, i.gzhead.os & 255), i.gzhead.extra && i.gzhead.extra.length && (put_byte(i, i.gzhead.extra.length & 255), put_byte(i, i.gzhead.extra.length >> 8 & 255)), i.gzhead.hcrc && (e.adler = s(e.adler, i.pending_buf, i.pending, 0)), i.gzindex = 0, i.status = te) : (put_byte(i, 0), put_byte(i, 0), put_byte(i, 0), put_byte(i, 0), put_byte(i, 0), put_byte(i, i.level === 9 ? 2 : i.strategy >= x || i.level < 2 ? 4 : 0), put_byte(i, le), i.status = ie);
				else {
					var _ = E + (i.w_bits - 8 << 4) << 8, y = -1;
					y = i.strategy >= x || i.level < 2 ? 0 : i.level < 6 ? 1 : i.level === 6 ? 2 : 3, _ |= y << 6, i.strstart !== 0 && (_ |= ee), _ += 31 - _ % 31, i.status = ie, putShortMSB(i, _), i.strstart !== 0 && (putShortMSB(i, e.adler >>> 16), putShortMSB(i, e.adler & 65535)), e.adler = 1;
				}
			}
			if (i.status === te) {
				if (i.gzhead.extra) {
					for (o = i.pending; i.gzindex < (i.gzhead.extra.length & 65535) && !(i.pending === i.pending_buf_size && (i.gzhead.hcrc && i.pending > o && (e.adler = s(e.adler, i.pending_buf, i.pending - o, o)), flush_pending(e), o = i.pending, i.pending === i.pending_buf_size));) put_byte(i, i.gzhead.extra[i.gzindex] & 255), i.gzindex++;
					i.gzhead.hcrc && i.pending > o && (e.adler = s(e.adler, i.pending_buf, i.pending - o, o)), i.gzindex === i.gzhead.extra.length && (i.gzindex = 0, i.status = ne);
				} else i.status = ne;
			}
			if (i.status === ne) {
				if (i.gzhead.name) {
					o = i.pending;
					do {
						if (i.pending === i.pending_buf_size && (i.gzhead.hcrc && i.pending > o && (e.adler = s(e.adler, i.pending_buf, i.pending - o, o)), flush_pending(e), o = i.pending, i.pending === i.pending_buf_size)) {
							c = 1;
							break;
						}
						c = i.gzindex < i.gzhead.name.length ? i.gzhead.name.charCodeAt(i.gzindex++) & 255 : 0, put_byte(i, c);
					} while (c !== 0);
					i.gzhead.hcrc && i.pending > o && (e.adler = s(e.adler, i.pending_buf, i.pending - o, o)), c === 0 && (i.gzindex = 0, i.status = re);
				} else i.status = re;
			}
			if (i.status === re) {
				if (i.gzhead.comment) {
					o = i.pending;
					do {
						if (i.pending === i.pending_buf_size && (i.gzhead.hcrc && i.pending > o && (e.adler = s(e.adler, i.pending_buf, i.pending - o, o)), flush_pending(e), o = i.pending, i.pending === i.pending_buf_size)) {
							c = 1;
							break;
						}
						c = i.gzindex < i.gzhead.comment.length ? i.gzhead.comment.charCodeAt(i.gzindex++) & 255 : 0, put_byte(i, c);
					} while (c !== 0);
					i.gzhead.hcrc && i.pending > o && (e.adler = s(e.adler, i.pending_buf, i.pending - o, o)), c === 0 && (i.status = z);
				} else i.status = z;
			}
			if (i.status === z && (i.gzhead.hcrc ? (i.pending + 2 > i.pending_buf_size && flush_pending(e), i.pending + 2 <= i.pending_buf_size && (put_byte(i, e.adler & 255), put_byte(i, e.adler >> 8 & 255), e.adler = 0, i.status = ie)) : i.status = ie), i.pending !== 0) {
				if (flush_pending(e), e.avail_out === 0) return i.last_flush = -1, m;
			} else if (e.avail_in === 0 && rank(n) <= rank(r) && n !== f) return err(e, v);
			if (i.status === ae && e.avail_in !== 0) return err(e, v);
			if (e.avail_in !== 0 || i.lookahead !== 0 || n !== l && i.status !== ae) {
				var b = i.strategy === x ? deflate_huff(i, n) : i.strategy === S ? deflate_rle(i, n) : ue[i.level].func(i, n);
				if ((b === se || b === ce) && (i.status = ae), b === B || b === se) return e.avail_out === 0 && (i.last_flush = -1), m;
				if (b === oe && (n === u ? a._tr_align(i) : n !== p && (a._tr_stored_block(i, 0, 0, !1), n === d && (zero(i.head), i.lookahead === 0 && (i.strstart = 0, i.block_start = 0, i.insert = 0))), flush_pending(e), e.avail_out === 0)) return i.last_flush = -1, m;
			}
			return n === f ? i.wrap <= 0 ? h : (i.wrap === 2 ? (put_byte(i, e.adler & 255), put_byte(i, e.adler >> 8 & 255), put_byte(i, e.adler >> 16 & 255), put_byte(i, e.adler >> 24 & 255), put_byte(i, e.total_in & 255), put_byte(i, e.total_in >> 8 & 255), put_byte(i, e.total_in >> 16 & 255), put_byte(i, e.total_in >> 24 & 255)) : (putShortMSB(i, e.adler >>> 16), putShortMSB(i, e.adler & 65535)), flush_pending(e), i.wrap > 0 && (i.wrap = -i.wrap), i.pending === 0 ? h : m) : m;
		}
		function deflateEnd(e) {
			var n;
			return !e || !e.state ? g : (n = e.state.status, n !== R && n !== te && n !== ne && n !== re && n !== z && n !== ie && n !== ae ? err(e, g) : (e.state = null, n === ie ? err(e, _) : m));
		}
		function deflateSetDictionary(e, n) {
			var r = n.length, a, s, c, l, u, d, f, p;
			if (!e || !e.state || (a = e.state, l = a.wrap, l === 2 || l === 1 && a.status !== R || a.lookahead)) return g;
			for (l === 1 && (e.adler = o(e.adler, n, r, 0)), a.wrap = 0, r >= a.w_size && (l === 0 && (zero(a.head), a.strstart = 0, a.block_start = 0, a.insert = 0), p = new i.Buf8(a.w_size), i.arraySet(p, n, r - a.w_size, a.w_size, 0), n = p, r = a.w_size), u = e.avail_in, d = e.next_in, f = e.input, e.avail_in = r, e.next_in = 0, e.input = n, fill_window(a); a.lookahead >= F;) {
				s = a.strstart, c = a.lookahead - (F - 1);
				do
					a.ins_h = (a.ins_h << a.hash_shift ^ a.window[s + F - 1]) & a.hash_mask, a.prev[s & a.w_mask] = a.head[a.ins_h], a.head[a.ins_h] = s, s++;
				while (--c);
				a.strstart = s, a.lookahead = F - 1, fill_window(a);
			}
			return a.strstart += a.lookahead, a.block_start = a.strstart, a.insert = a.lookahead, a.lookahead = 0, a.match_length = a.prev_length = F - 1, a.match_available = 0, e.next_in = d, e.input = f, e.avail_in = u, a.wrap = l, m;
		}
		n.deflateInit = deflateInit, n.deflateInit2 = deflateInit2, n.deflateReset = deflateReset, n.deflateResetKeep = deflateResetKeep, n.deflateSetHeader = deflateSetHeader, n.deflate = deflate, n.deflateEnd = deflateEnd, n.deflateSetDictionary = deflateSetDictionary, n.deflateInfo = "pako deflate (from Nodeca project)";
	}),
	8991: ((e) => {
		function GZheader() {
			this.text = 0, this.time = 0, this.xflags = 0, this.os = 0, this.extra = null, this.extra_len = 0, this.name = "", this.comment = "", this.hcrc = 0, this.done = !1;
		}
		e.exports = GZheader;
	}),
	7894: ((e) => {
		e.exports = function inflate_fast(e, n) {
			var r = e.state, i = e.next_in, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y, b, x, S, C, w, T, E = e.input, D;
			a = i + (e.avail_in - 5), o = e.next_out, D = e.output, s = o - (n - e.avail_out), c = o + (e.avail_out - 257), l = r.dmax, u = r.wsize, d = r.whave, f = r.wnext, p = r.window, m = r.hold, h = r.bits, g = r.lencode, _ = r.distcode, v = (1 << r.lenbits) - 1, y = (1 << r.distbits) - 1;
			top: do {
				h < 15 && (m += E[i++] << h, h += 8, m += E[i++] << h, h += 8), b = g[m & v];
				dolen: for (;;) {
					if (x = b >>> 24, m >>>= x, h -= x, x = b >>> 16 & 255, x === 0) D[o++] = b & 65535;
					else if (x & 16) {
						S = b & 65535, x &= 15, x && (h < x && (m += E[i++] << h, h += 8), S += m & (1 << x) - 1, m >>>= x, h -= x), h < 15 && (m += E[i++] << h, h += 8, m += E[i++] << h, h += 8), b = _[m & y];
						dodist: for (;;) {
							if (x = b >>> 24, m >>>= x, h -= x, x = b >>> 16 & 255, x & 16) {
								if (C = b & 65535, x &= 15, h < x && (m += E[i++] << h, h += 8, h < x && (m += E[i++] << h, h += 8)), C += m & (1 << x) - 1, C > l) {
									e.msg = "invalid distance too far back", r.mode = 30;
									break top;
								}
								if (m >>>= x, h -= x, x = o - s, C > x) {
									if (x = C - x, x > d && r.sane) {
										e.msg = "invalid distance too far back", r.mode = 30;
										break top;
									}
									if (w = 0, T = p, f === 0) {
										if (w += u - x, x < S) {
											S -= x;
											do
												D[o++] = p[w++];
											while (--x);
											w = o - C, T = D;
										}
									} else if (f < x) {
										if (w += u + f - x, x -= f, x < S) {
											S -= x;
											do
												D[o++] = p[w++];
											while (--x);
											if (w = 0, f < S) {
												x = f, S -= x;
												do
													D[o++] = p[w++];
												while (--x);
												w = o - C, T = D;
											}
										}
									} else if (w += f - x, x < S) {
										S -= x;
										do
											D[o++] = p[w++];
										while (--x);
										w = o - C, T = D;
									}
									for (; S > 2;) D[o++] = T[w++], D[o++] = T[w++], D[o++] = T[w++], S -= 3;
									S && (D[o++] = T[w++], S > 1 && (D[o++] = T[w++]));
								} else {
									w = o - C;
									do
										D[o++] = D[w++], D[o++] = D[w++], D[o++] = D[w++], S -= 3;
									while (S > 2);
									S && (D[o++] = D[w++], S > 1 && (D[o++] = D[w++]));
								}
							} else if (x & 64) {
								e.msg = "invalid distance code", r.mode = 30;
								break top;
							} else {
								b = _[(b & 65535) + (m & (1 << x) - 1)];
								continue dodist;
							}
							break;
						}
					} else if (!(x & 64)) {
						b = g[(b & 65535) + (m & (1 << x) - 1)];
						continue dolen;
					} else if (x & 32) {
						r.mode = 12;
						break top;
					} else {
						e.msg = "invalid literal/length code", r.mode = 30;
						break top;
					}
					break;
				}
			} while (i < a && o < c);
			S = h >> 3, i -= S, h -= S << 3, m &= (1 << h) - 1, e.next_in = i, e.next_out = o, e.avail_in = i < a ? 5 + (a - i) : 5 - (i - a), e.avail_out = o < c ? 257 + (c - o) : 257 - (o - c), r.hold = m, r.bits = h;
		};
	}),
	6716: ((e, n, r) => {
		var i = r(5538), a = r(9834), o = r(3780), s = r(7894), c = r(8611), l = 0, u = 1, d = 2, f = 4, p = 5, m = 6, h = 0, g = 1, _ = 2, v = -2, y = -3, b = -4, x = -5, S = 8, C = 1, w = 2, T = 3, E = 4, D = 5, O = 6, k = 7, A = 8, j = 9, M = 10, N = 11, P = 12, F = 13, I = 14, L = 15, ee = 16, R = 17, te = 18, ne = 19, re = 20, z = 21, ie = 22, ae = 23, B = 24, oe = 25, se = 26, ce = 27, le = 28, ue = 29, V = 30, de = 31, fe = 32, H = 852, pe = 592, U = 15;
		function zswap32(e) {
			return (e >>> 24 & 255) + (e >>> 8 & 65280) + ((e & 65280) << 8) + ((e & 255) << 24);
		}
		function InflateState() {
			this.mode = 0, this.last = !1, this.wrap = 0, this.havedict = !1, this.flags = 0, this.dmax = 0, this.check = 0, this.total = 0, this.head = null, this.wbits = 0, this.wsize = 0, this.whave = 0, this.wnext = 0, this.window = null, this.hold = 0, this.bits = 0, this.length = 0, this.offset = 0, this.extra = 0, this.lencode = null, this.distcode = null, this.lenbits = 0, this.distbits = 0, this.ncode = 0, this.nlen = 0, this.ndist = 0, this.have = 0, this.next = null, this.lens = new i.Buf16(320), this.work = new i.Buf16(288), this.lendyn = null, this.distdyn = null, this.sane = 0, this.back = 0, this.was = 0;
		}
		function inflateResetKeep(e) {
			var n;
			return !e || !e.state ? v : (n = e.state, e.total_in = e.total_out = n.total = 0, e.msg = "", n.wrap && (e.adler = n.wrap & 1), n.mode = C, n.last = 0, n.havedict = 0, n.dmax = 32768, n.head = null, n.hold = 0, n.bits = 0, n.lencode = n.lendyn = new i.Buf32(H), n.distcode = n.distdyn = new i.Buf32(pe), n.sane = 1, n.back = -1, h);
		}
		function inflateReset(e) {
			var n;
			return !e || !e.state ? v : (n = e.state, n.wsize = 0, n.whave = 0, n.wnext = 0, inflateResetKeep(e));
		}
		function inflateReset2(e, n) {
			var r, i;
			return !e || !e.state || (i = e.state, n < 0 ? (r = 0, n = -n) : (r = (n >> 4) + 1, n < 48 && (n &= 15)), n && (n < 8 || n > 15)) ? v : (i.window !== null && i.wbits !== n && (i.window = null), i.wrap = r, i.wbits = n, inflateReset(e));
		}
		function inflateInit2(e, n) {
			var r, i;
			return e ? (i = new InflateState(), e.state = i, i.window = null, r = inflateReset2(e, n), r !== h && (e.state = null), r) : v;
		}
		function inflateInit(e) {
			return inflateInit2(e, U);
		}
		var me = !0, W, G;
		function fixedtables(e) {
			if (me) {
				var n;
				for (W = new i.Buf32(512), G = new i.Buf32(32), n = 0; n < 144;) e.lens[n++] = 8;
				for (; n < 256;) e.lens[n++] = 9;
				for (; n < 280;) e.lens[n++] = 7;
				for (; n < 288;) e.lens[n++] = 8;
				for (c(u, e.lens, 0, 288, W, 0, e.work, { bits: 9 }), n = 0; n < 32;) e.lens[n++] = 5;
				c(d, e.lens, 0, 32, G, 0, e.work, { bits: 5 }), me = !1;
			}
			e.lencode = W, e.lenbits = 9, e.distcode = G, e.distbits = 5;
		}
		function updatewindow(e, n, r, a) {
			var o, s = e.state;
			return s.window === null && (s.wsize = 1 << s.wbits, s.wnext = 0, s.whave = 0, s.window = new i.Buf8(s.wsize)), a >= s.wsize ? (i.arraySet(s.window, n, r - s.wsize, s.wsize, 0), s.wnext = 0, s.whave = s.wsize) : (o = s.wsize - s.wnext, o > a && (o = a), i.arraySet(s.window, n, r - a, o, s.wnext), a -= o, a ? (i.arraySet(s.window, n, r - a, a, 0), s.wnext = a, s.whave = s.wsize) : (s.wnext += o, s.wnext === s.wsize && (s.wnext = 0), s.whave < s.wsize && (s.whave += o))), 0;
		}
		function inflate(e, n) {
			var r, H, pe, U, me, W, G, K, q, he, J, Y, ge, _e, X = 0, Z, ve, Q, ye, be, xe, $, Se, Ce = new i.Buf8(4), we, Te, Ee = [
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
			];
			if (!e || !e.state || !e.output || !e.input && e.avail_in !== 0) return v;
			r = e.state, r.mode === P && (r.mode = F), me = e.next_out, pe = e.output, G = e.avail_out, U = e.next_in, H = e.input, W = e.avail_in, K = r.hold, q = r.bits, he = W, J = G, Se = h;
			inf_leave: for (;;) switch (r.mode) {
				case C:
					if (r.wrap === 0) {
						r.mode = F;
						break;
					}
					for (; q < 16;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					if (r.wrap & 2 && K === 35615) {
						r.check = 0, Ce[0] = K & 255, Ce[1] = K >>> 8 & 255, r.check = o(r.check, Ce, 2, 0), K = 0, q = 0, r.mode = w;
						break;
					}
					if (r.flags = 0, r.head && (r.head.done = !1), !(r.wrap & 1) || (((K & 255) << 8) + (K >> 8)) % 31) {
						e.msg = "incorrect header check", r.mode = V;
						break;
					}
					if ((K & 15) !== S) {
						e.msg = "unknown compression method", r.mode = V;
						break;
					}
					if (K >>>= 4, q -= 4, $ = (K & 15) + 8, r.wbits === 0) r.wbits = $;
					else if ($ > r.wbits) {
						e.msg = "invalid window size", r.mode = V;
						break;
					}
					r.dmax = 1 << $, e.adler = r.check = 1, r.mode = K & 512 ? M : P, K = 0, q = 0;
					break;
				case w:
					for (; q < 16;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					if (r.flags = K, (r.flags & 255) !== S) {
						e.msg = "unknown compression method", r.mode = V;
						break;
					}
					if (r.flags & 57344) {
						e.msg = "unknown header flags set", r.mode = V;
						break;
					}
					r.head && (r.head.text = K >> 8 & 1), r.flags & 512 && (Ce[0] = K & 255, Ce[1] = K >>> 8 & 255, r.check = o(r.check, Ce, 2, 0)), K = 0, q = 0, r.mode = T;
				case T:
					for (; q < 32;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					r.head && (r.head.time = K), r.flags & 512 && (Ce[0] = K & 255, Ce[1] = K >>> 8 & 255, Ce[2] = K >>> 16 & 255, Ce[3] = K >>> 24 & 255, r.check = o(r.check, Ce, 4, 0)), K = 0, q = 0, r.mode = E;
				case E:
					for (; q < 16;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					r.head && (r.head.xflags = K & 255, r.head.os = K >> 8), r.flags & 512 && (Ce[0] = K & 255, Ce[1] = K >>> 8 & 255, r.check = o(r.check, Ce, 2, 0)), K = 0, q = 0, r.mode = D;
				case D:
					if (r.flags & 1024) {
						for (; q < 16;) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						r.length = K, r.head && (r.head.extra_len = K), r.flags & 512 && (Ce[0] = K & 255, Ce[1] = K >>> 8 & 255, r.check = o(r.check, Ce, 2, 0)), K = 0, q = 0;
					} else r.head && (r.head.extra = null);
					r.mode = O;
				case O:
					if (r.flags & 1024 && (Y = r.length, Y > W && (Y = W), Y && (r.head && ($ = r.head.extra_len - r.length, r.head.extra || (r.head.extra = Array(r.head.extra_len)), i.arraySet(r.head.extra, H, U, Y, $)), r.flags & 512 && (r.check = o(r.check, H, Y, U)), W -= Y, U += Y, r.length -= Y), r.length)) break inf_leave;
					r.length = 0, r.mode = k;
				case k:
					if (r.flags & 2048) {
						if (W === 0) break inf_leave;
						Y = 0;
						do
							$ = H[U + Y++], r.head && $ && r.length < 65536 && (r.head.name += String.fromCharCode($));
						while ($ && Y < W);
						if (r.flags & 512 && (r.check = o(r.check, H, Y, U)), W -= Y, U += Y, $) break inf_leave;
					} else r.head && (r.head.name = null);
					r.length = 0, r.mode = A;
				case A:
					if (r.flags & 4096) {
						if (W === 0) break inf_leave;
						Y = 0;
						do
							$ = H[U + Y++], r.head && $ && r.length < 65536 && (r.head.comment += String.fromCharCode($));
						while ($ && Y < W);
						if (r.flags & 512 && (r.check = o(r.check, H, Y, U)), W -= Y, U += Y, $) break inf_leave;
					} else r.head && (r.head.comment = null);
					r.mode = j;
				case j:
					if (r.flags & 512) {
						for (; q < 16;) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						if (K !== (r.check & 65535)) {
							e.msg = "header crc mismatch", r.mode = V;
							break;
						}
						K = 0, q = 0;
					}
					r.head && (r.head.hcrc = r.flags >> 9 & 1, r.head.done = !0), e.adler = r.check = 0, r.mode = P;
					break;
				case M:
					for (; q < 32;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					e.adler = r.check = zswap32(K), K = 0, q = 0, r.mode = N;
				case N:
					if (r.havedict === 0) return e.next_out = me, e.avail_out = G, e.next_in = U, e.avail_in = W, r.hold = K, r.bits = q, _;
					e.adler = r.check = 1, r.mode = P;
				case P: if (n === p || n === m) break inf_leave;
				case F:
					if (r.last) {
						K >>>= q & 7, q -= q & 7, r.mode = ce;
						break;
					}
					for (; q < 3;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					switch (r.last = K & 1, K >>>= 1, --q, K & 3) {
						case 0:
							r.mode = I;
							break;
						case 1:
							if (fixedtables(r), r.mode = re, n === m) {
								K >>>= 2, q -= 2;
								break inf_leave;
							}
							break;
						case 2:
							r.mode = R;
							break;
						case 3: e.msg = "invalid block type", r.mode = V;
					}
					K >>>= 2, q -= 2;
					break;
				case I:
					for (K >>>= q & 7, q -= q & 7; q < 32;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					if ((K & 65535) != (K >>> 16 ^ 65535)) {
						e.msg = "invalid stored block lengths", r.mode = V;
						break;
					}
					if (r.length = K & 65535, K = 0, q = 0, r.mode = L, n === m) break inf_leave;
				case L: r.mode = ee;
				case ee:
					if (Y = r.length, Y) {
						if (Y > W && (Y = W), Y > G && (Y = G), Y === 0) break inf_leave;
						i.arraySet(pe, H, U, Y, me), W -= Y, U += Y, G -= Y, me += Y, r.length -= Y;
						break;
					}
					r.mode = P;
					break;
				case R:
					for (; q < 14;) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					if (r.nlen = (K & 31) + 257, K >>>= 5, q -= 5, r.ndist = (K & 31) + 1, K >>>= 5, q -= 5, r.ncode = (K & 15) + 4, K >>>= 4, q -= 4, r.nlen > 286 || r.ndist > 30) {
						e.msg = "too many length or distance symbols", r.mode = V;
						break;
					}
					r.have = 0, r.mode = te;
				case te:
					for (; r.have < r.ncode;) {
						for (; q < 3;) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						r.lens[Ee[r.have++]] = K & 7, K >>>= 3, q -= 3;
					}
					for (; r.have < 19;) r.lens[Ee[r.have++]] = 0;
					if (r.lencode = r.lendyn, r.lenbits = 7, we = { bits: r.lenbits }, Se = c(l, r.lens, 0, 19, r.lencode, 0, r.work, we), r.lenbits = we.bits, Se) {
						e.msg = "invalid code lengths set", r.mode = V;
						break;
					}
					r.have = 0, r.mode = ne;
				case ne:
					for (; r.have < r.nlen + r.ndist;) {
						for (; X = r.lencode[K & (1 << r.lenbits) - 1], Z = X >>> 24, ve = X >>> 16 & 255, Q = X & 65535, !(Z <= q);) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						if (Q < 16) K >>>= Z, q -= Z, r.lens[r.have++] = Q;
						else {
							if (Q === 16) {
								for (Te = Z + 2; q < Te;) {
									if (W === 0) break inf_leave;
									W--, K += H[U++] << q, q += 8;
								}
								if (K >>>= Z, q -= Z, r.have === 0) {
									e.msg = "invalid bit length repeat", r.mode = V;
									break;
								}
								$ = r.lens[r.have - 1], Y = 3 + (K & 3), K >>>= 2, q -= 2;
							} else if (Q === 17) {
								for (Te = Z + 3; q < Te;) {
									if (W === 0) break inf_leave;
									W--, K += H[U++] << q, q += 8;
								}
								K >>>= Z, q -= Z, $ = 0, Y = 3 + (K & 7), K >>>= 3, q -= 3;
							} else {
								for (Te = Z + 7; q < Te;) {
									if (W === 0) break inf_leave;
									W--, K += H[U++] << q, q += 8;
								}
								K >>>= Z, q -= Z, $ = 0, Y = 11 + (K & 127), K >>>= 7, q -= 7;
							}
							if (r.have + Y > r.nlen + r.ndist) {
								e.msg = "invalid bit length repeat", r.mode = V;
								break;
							}
							for (; Y--;) r.lens[r.have++] = $;
						}
					}
					if (r.mode === V) break;
					if (r.lens[256] === 0) {
						e.msg = "invalid code -- missing end-of-block", r.mode = V;
						break;
					}
					if (r.lenbits = 9, we = { bits: r.lenbits }, Se = c(u, r.lens, 0, r.nlen, r.lencode, 0, r.work, we), r.lenbits = we.bits, Se) {
						e.msg = "invalid literal/lengths set", r.mode = V;
						break;
					}
					if (r.distbits = 6, r.distcode = r.distdyn, we = { bits: r.distbits }, Se = c(d, r.lens, r.nlen, r.ndist, r.distcode, 0, r.work, we), r.distbits = we.bits, Se) {
						e.msg = "invalid distances set", r.mode = V;
						break;
					}
					if (r.mode = re, n === m) break inf_leave;
				case re: r.mode = z;
				case z:
					if (W >= 6 && G >= 258) {
						e.next_out = me, e.avail_out = G, e.next_in = U, e.avail_in = W, r.hold = K, r.bits = q, s(e, J), me = e.next_out, pe = e.output, G = e.avail_out, U = e.next_in, H = e.input, W = e.avail_in, K = r.hold, q = r.bits, r.mode === P && (r.back = -1);
						break;
					}
					for (r.back = 0; X = r.lencode[K & (1 << r.lenbits) - 1], Z = X >>> 24, ve = X >>> 16 & 255, Q = X & 65535, !(Z <= q);) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					if (ve && !(ve & 240)) {
						for (ye = Z, be = ve, xe = Q; X = r.lencode[xe + ((K & (1 << ye + be) - 1) >> ye)], Z = X >>> 24, ve = X >>> 16 & 255, Q = X & 65535, !(ye + Z <= q);) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						K >>>= ye, q -= ye, r.back += ye;
					}
					if (K >>>= Z, q -= Z, r.back += Z, r.length = Q, ve === 0) {
						r.mode = se;
						break;
					}
					if (ve & 32) {
						r.back = -1, r.mode = P;
						break;
					}
					if (ve & 64) {
						e.msg = "invalid literal/length code", r.mode = V;
						break;
					}
					r.extra = ve & 15, r.mode = ie;
				case ie:
					if (r.extra) {
						for (Te = r.extra; q < Te;) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						r.length += K & (1 << r.extra) - 1, K >>>= r.extra, q -= r.extra, r.back += r.extra;
					}
					r.was = r.length, r.mode = ae;
				case ae:
					for (; X = r.distcode[K & (1 << r.distbits) - 1], Z = X >>> 24, ve = X >>> 16 & 255, Q = X & 65535, !(Z <= q);) {
						if (W === 0) break inf_leave;
						W--, K += H[U++] << q, q += 8;
					}
					if (!(ve & 240)) {
						for (ye = Z, be = ve, xe = Q; X = r.distcode[xe + ((K & (1 << ye + be) - 1) >> ye)], Z = X >>> 24, ve = X >>> 16 & 255, Q = X & 65535, !(ye + Z <= q);) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						K >>>= ye, q -= ye, r.back += ye;
					}
					if (K >>>= Z, q -= Z, r.back += Z, ve & 64) {
						e.msg = "invalid distance code", r.mode = V;
						break;
					}
					r.offset = Q, r.extra = ve & 15, r.mode = B;
				case B:
					if (r.extra) {
						for (Te = r.extra; q < Te;) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						r.offset += K & (1 << r.extra) - 1, K >>>= r.extra, q -= r.extra, r.back += r.extra;
					}
					if (r.offset > r.dmax) {
						e.msg = "invalid distance too far back", r.mode = V;
						break;
					}
					r.mode = oe;
				case oe:
					if (G === 0) break inf_leave;
					if (Y = J - G, r.offset > Y) {
						if (Y = r.offset - Y, Y > r.whave && r.sane) {
							e.msg = "invalid distance too far back", r.mode = V;
							break;
						}
						Y > r.wnext ? (Y -= r.wnext, ge = r.wsize - Y) : ge = r.wnext - Y, Y > r.length && (Y = r.length), _e = r.window;
					} else _e = pe, ge = me - r.offset, Y = r.length;
					Y > G && (Y = G), G -= Y, r.length -= Y;
					do
						pe[me++] = _e[ge++];
					while (--Y);
					r.length === 0 && (r.mode = z);
					break;
				case se:
					if (G === 0) break inf_leave;
					pe[me++] = r.length, G--, r.mode = z;
					break;
				case ce:
					if (r.wrap) {
						for (; q < 32;) {
							if (W === 0) break inf_leave;
							W--, K |= H[U++] << q, q += 8;
						}
						if (J -= G, e.total_out += J, r.total += J, J && (e.adler = r.check = r.flags ? o(r.check, pe, J, me - J) : a(r.check, pe, J, me - J)), J = G, (r.flags ? K : zswap32(K)) !== r.check) {
							e.msg = "incorrect data check", r.mode = V;
							break;
						}
						K = 0, q = 0;
					}
					r.mode = le;
				case le:
					if (r.wrap && r.flags) {
						for (; q < 32;) {
							if (W === 0) break inf_leave;
							W--, K += H[U++] << q, q += 8;
						}
						if (K !== (r.total | 0)) {
							e.msg = "incorrect length check", r.mode = V;
							break;
						}
						K = 0, q = 0;
					}
					r.mode = ue;
				case ue:
					Se = g;
					break inf_leave;
				case V:
					Se = y;
					break inf_leave;
				case de: return b;
				case fe:
				default: return v;
			}
			return e.next_out = me, e.avail_out = G, e.next_in = U, e.avail_in = W, r.hold = K, r.bits = q, (r.wsize || J !== e.avail_out && r.mode < V && (r.mode < ce || n !== f)) && updatewindow(e, e.output, e.next_out, J - e.avail_out) ? (r.mode = de, b) : (he -= e.avail_in, J -= e.avail_out, e.total_in += he, e.total_out += J, r.total += J, r.wrap && J && (e.adler = r.check = r.flags ? o(r.check, pe, J, e.next_out - J) : a(r.check, pe, J, e.next_out - J)), e.data_type = r.bits + (r.last ? 64 : 0) + (r.mode === P ? 128 : 0) + (r.mode === re || r.mode === L ? 256 : 0), (he === 0 && J === 0 || n === f) && Se === h && (Se = x), Se);
		}
		function inflateEnd(e) {
			if (!e || !e.state) return v;
			var n = e.state;
			return n.window &&= null, e.state = null, h;
		}
		function inflateGetHeader(e, n) {
			var r;
			return !e || !e.state || (r = e.state, !(r.wrap & 2)) ? v : (r.head = n, n.done = !1, h);
		}
		function inflateSetDictionary(e, n) {
			var r = n.length, i, o, s;
			return !e || !e.state || (i = e.state, i.wrap !== 0 && i.mode !== N) ? v : i.mode === N && (o = 1, o = a(o, n, r, 0), o !== i.check) ? y : (s = updatewindow(e, n, r, r), s ? (i.mode = de, b) : (i.havedict = 1, h));
		}
		n.inflateReset = inflateReset, n.inflateReset2 = inflateReset2, n.inflateResetKeep = inflateResetKeep, n.inflateInit = inflateInit, n.inflateInit2 = inflateInit2, n.inflate = inflate, n.inflateEnd = inflateEnd, n.inflateGetHeader = inflateGetHeader, n.inflateSetDictionary = inflateSetDictionary, n.inflateInfo = "pako inflate (from Nodeca project)";
	}),
	8611: ((e, n, r) => {
		var i = r(5538), a = 15, o = 852, s = 592, c = 0, l = 1, u = 2, d = [
			3,
			4,
			5,
			6,
			7,
			8,
			9,
			10,
			11,
			13,
			15,
			17,
			19,
			23,
			27,
			31,
			35,
			43,
			51,
			59,
			67,
			83,
			99,
			115,
			131,
			163,
			195,
			227,
			258,
			0,
			0
		], f = [
			16,
			16,
			16,
			16,
			16,
			16,
			16,
			16,
			17,
			17,
			17,
			17,
			18,
			18,
			18,
			18,
			19,
			19,
			19,
			19,
			20,
			20,
			20,
			20,
			21,
			21,
			21,
			21,
			16,
			72,
			78
		], p = [
			1,
			2,
			3,
			4,
			5,
			7,
			9,
			13,
			17,
			25,
			33,
			49,
			65,
			97,
			129,
			193,
			257,
			385,
			513,
			769,
			1025,
			1537,
			2049,
			3073,
			4097,
			6145,
			8193,
			12289,
			16385,
			24577,
			0,
			0
		], m = [
			16,
			16,
			16,
			16,
			17,
			17,
			18,
			18,
			19,
			19,
			20,
			20,
			21,
			21,
			22,
			22,
			23,
			23,
			24,
			24,
			25,
			25,
			26,
			26,
			27,
			27,
			28,
			28,
			29,
			29,
			64,
			64
		];
		e.exports = function inflate_table(e, n, r, h, g, _, v, y) {
			var b = y.bits, x = 0, S = 0, C = 0, w = 0, T = 0, E = 0, D = 0, O = 0, k = 0, A = 0, j, M, N, P, F, I = null, L = 0, ee, R = new i.Buf16(a + 1), te = new i.Buf16(a + 1), ne = null, re = 0, z, ie, ae;
			for (x = 0; x <= a; x++) R[x] = 0;
			for (S = 0; S < h; S++) R[n[r + S]]++;
			for (T = b, w = a; w >= 1 && R[w] === 0; w--);
			if (T > w && (T = w), w === 0) return g[_++] = 20971520, g[_++] = 20971520, y.bits = 1, 0;
			for (C = 1; C < w && R[C] === 0; C++);
			for (T < C && (T = C), O = 1, x = 1; x <= a; x++) if (O <<= 1, O -= R[x], O < 0) return -1;
			if (O > 0 && (e === c || w !== 1)) return -1;
			for (te[1] = 0, x = 1; x < a; x++) te[x + 1] = te[x] + R[x];
			for (S = 0; S < h; S++) n[r + S] !== 0 && (v[te[n[r + S]]++] = S);
			if (e === c ? (I = ne = v, ee = 19) : e === l ? (I = d, L -= 257, ne = f, re -= 257, ee = 256) : (I = p, ne = m, ee = -1), A = 0, S = 0, x = C, F = _, E = T, D = 0, N = -1, k = 1 << T, P = k - 1, e === l && k > o || e === u && k > s) return 1;
			for (;;) {
				z = x - D, v[S] < ee ? (ie = 0, ae = v[S]) : v[S] > ee ? (ie = ne[re + v[S]], ae = I[L + v[S]]) : (ie = 96, ae = 0), j = 1 << x - D, M = 1 << E, C = M;
				do
					M -= j, g[F + (A >> D) + M] = z << 24 | ie << 16 | ae;
				while (M !== 0);
				for (j = 1 << x - 1; A & j;) j >>= 1;
				if (j === 0 ? A = 0 : (A &= j - 1, A += j), S++, --R[x] === 0) {
					if (x === w) break;
					x = n[r + v[S]];
				}
				if (x > T && (A & P) !== N) {
					for (D === 0 && (D = T), F += C, E = x - D, O = 1 << E; E + D < w && (O -= R[E + D], !(O <= 0));) E++, O <<= 1;
					if (k += 1 << E, e === l && k > o || e === u && k > s) return 1;
					N = A & P, g[N] = T << 24 | E << 16 | F - _;
				}
			}
			return A !== 0 && (g[F + A] = x - D << 24 | 4194304), y.bits = T, 0;
		};
	}),
	2523: ((e) => {
		e.exports = {
			2: "need dictionary",
			1: "stream end",
			0: "",
			"-1": "file error",
			"-2": "stream error",
			"-3": "data error",
			"-4": "insufficient memory",
			"-5": "buffer error",
			"-6": "incompatible version"
		};
	}),
	1666: ((e, n, r) => {
		var i = r(5538), a = 4, o = 0, s = 1, c = 2;
		function zero(e) {
			for (var n = e.length; --n >= 0;) e[n] = 0;
		}
		var l = 0, u = 1, d = 2, f = 3, p = 258, m = 29, h = 256, g = h + 1 + m, _ = 30, v = 19, y = 2 * g + 1, b = 15, x = 16, S = 7, C = 256, w = 16, T = 17, E = 18, D = [
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
			0
		], O = [
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
			13
		], k = [
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			0,
			2,
			3,
			7
		], A = [
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
		], j = 512, M = Array((g + 2) * 2);
		zero(M);
		var N = Array(_ * 2);
		zero(N);
		var P = Array(j);
		zero(P);
		var F = Array(p - f + 1);
		zero(F);
		var I = Array(m);
		zero(I);
		var L = Array(_);
		zero(L);
		function StaticTreeDesc(e, n, r, i, a) {
			this.static_tree = e, this.extra_bits = n, this.extra_base = r, this.elems = i, this.max_length = a, this.has_stree = e && e.length;
		}
		var ee, R, te;
		function TreeDesc(e, n) {
			this.dyn_tree = e, this.max_code = 0, this.stat_desc = n;
		}
		function d_code(e) {
			return e < 256 ? P[e] : P[256 + (e >>> 7)];
		}
		function put_short(e, n) {
			e.pending_buf[e.pending++] = n & 255, e.pending_buf[e.pending++] = n >>> 8 & 255;
		}
		function send_bits(e, n, r) {
			e.bi_valid > x - r ? (e.bi_buf |= n << e.bi_valid & 65535, put_short(e, e.bi_buf), e.bi_buf = n >> x - e.bi_valid, e.bi_valid += r - x) : (e.bi_buf |= n << e.bi_valid & 65535, e.bi_valid += r);
		}
		function send_code(e, n, r) {
			send_bits(e, r[n * 2], r[n * 2 + 1]);
		}
		function bi_reverse(e, n) {
			var r = 0;
			do
				r |= e & 1, e >>>= 1, r <<= 1;
			while (--n > 0);
			return r >>> 1;
		}
		function bi_flush(e) {
			e.bi_valid === 16 ? (put_short(e, e.bi_buf), e.bi_buf = 0, e.bi_valid = 0) : e.bi_valid >= 8 && (e.pending_buf[e.pending++] = e.bi_buf & 255, e.bi_buf >>= 8, e.bi_valid -= 8);
		}
		function gen_bitlen(e, n) {
			var r = n.dyn_tree, i = n.max_code, a = n.stat_desc.static_tree, o = n.stat_desc.has_stree, s = n.stat_desc.extra_bits, c = n.stat_desc.extra_base, l = n.stat_desc.max_length, u, d, f, p, m, h, g = 0;
			for (p = 0; p <= b; p++) e.bl_count[p] = 0;
			for (r[e.heap[e.heap_max] * 2 + 1] = 0, u = e.heap_max + 1; u < y; u++) d = e.heap[u], p = r[r[d * 2 + 1] * 2 + 1] + 1, p > l && (p = l, g++), r[d * 2 + 1] = p, d > i || (e.bl_count[p]++, m = 0, d >= c && (m = s[d - c]), h = r[d * 2], e.opt_len += h * (p + m), o && (e.static_len += h * (a[d * 2 + 1] + m)));
			if (g !== 0) {
				do {
					for (p = l - 1; e.bl_count[p] === 0;) p--;
					e.bl_count[p]--, e.bl_count[p + 1] += 2, e.bl_count[l]--, g -= 2;
				} while (g > 0);
				for (p = l; p !== 0; p--) for (d = e.bl_count[p]; d !== 0;) f = e.heap[--u], f > i || (r[f * 2 + 1] !== p && (e.opt_len += (p - r[f * 2 + 1]) * r[f * 2], r[f * 2 + 1] = p), d--);
			}
		}
		function gen_codes(e, n, r) {
			for (var i = Array(b + 1), a = 0, o = 1, s; o <= b; o++) i[o] = a = a + r[o - 1] << 1;
			for (s = 0; s <= n; s++) {
				var c = e[s * 2 + 1];
				c !== 0 && (e[s * 2] = bi_reverse(i[c]++, c));
			}
		}
		function tr_static_init() {
			var e, n, r, i, a, o = Array(b + 1);
			for (r = 0, i = 0; i < m - 1; i++) for (I[i] = r, e = 0; e < 1 << D[i]; e++) F[r++] = i;
			for (F[r - 1] = i, a = 0, i = 0; i < 16; i++) for (L[i] = a, e = 0; e < 1 << O[i]; e++) P[a++] = i;
			for (a >>= 7; i < _; i++) for (L[i] = a << 7, e = 0; e < 1 << O[i] - 7; e++) P[256 + a++] = i;
			for (n = 0; n <= b; n++) o[n] = 0;
			for (e = 0; e <= 143;) M[e * 2 + 1] = 8, e++, o[8]++;
			for (; e <= 255;) M[e * 2 + 1] = 9, e++, o[9]++;
			for (; e <= 279;) M[e * 2 + 1] = 7, e++, o[7]++;
			for (; e <= 287;) M[e * 2 + 1] = 8, e++, o[8]++;
			for (gen_codes(M, g + 1, o), e = 0; e < _; e++) N[e * 2 + 1] = 5, N[e * 2] = bi_reverse(e, 5);
			ee = new StaticTreeDesc(M, D, h + 1, g, b), R = new StaticTreeDesc(N, O, 0, _, b), te = new StaticTreeDesc([], k, 0, v, S);
		}
		function init_block(e) {
			for (var n = 0; n < g; n++) e.dyn_ltree[n * 2] = 0;
			for (n = 0; n < _; n++) e.dyn_dtree[n * 2] = 0;
			for (n = 0; n < v; n++) e.bl_tree[n * 2] = 0;
			e.dyn_ltree[C * 2] = 1, e.opt_len = e.static_len = 0, e.last_lit = e.matches = 0;
		}
		function bi_windup(e) {
			e.bi_valid > 8 ? put_short(e, e.bi_buf) : e.bi_valid > 0 && (e.pending_buf[e.pending++] = e.bi_buf), e.bi_buf = 0, e.bi_valid = 0;
		}
		function copy_block(e, n, r, a) {
			bi_windup(e), a && (put_short(e, r), put_short(e, ~r)), i.arraySet(e.pending_buf, e.window, n, r, e.pending), e.pending += r;
		}
		function smaller(e, n, r, i) {
			var a = n * 2, o = r * 2;
			return e[a] < e[o] || e[a] === e[o] && i[n] <= i[r];
		}
		function pqdownheap(e, n, r) {
			for (var i = e.heap[r], a = r << 1; a <= e.heap_len && (a < e.heap_len && smaller(n, e.heap[a + 1], e.heap[a], e.depth) && a++, !smaller(n, i, e.heap[a], e.depth));) e.heap[r] = e.heap[a], r = a, a <<= 1;
			e.heap[r] = i;
		}
		function compress_block(e, n, r) {
			var i, a, o = 0, s, c;
			if (e.last_lit !== 0) do
				i = e.pending_buf[e.d_buf + o * 2] << 8 | e.pending_buf[e.d_buf + o * 2 + 1], a = e.pending_buf[e.l_buf + o], o++, i === 0 ? send_code(e, a, n) : (s = F[a], send_code(e, s + h + 1, n), c = D[s], c !== 0 && (a -= I[s], send_bits(e, a, c)), i--, s = d_code(i), send_code(e, s, r), c = O[s], c !== 0 && (i -= L[s], send_bits(e, i, c)));
			while (o < e.last_lit);
			send_code(e, C, n);
		}
		function build_tree(e, n) {
			var r = n.dyn_tree, i = n.stat_desc.static_tree, a = n.stat_desc.has_stree, o = n.stat_desc.elems, s, c, l = -1, u;
			for (e.heap_len = 0, e.heap_max = y, s = 0; s < o; s++) r[s * 2] === 0 ? r[s * 2 + 1] = 0 : (e.heap[++e.heap_len] = l = s, e.depth[s] = 0);
			for (; e.heap_len < 2;) u = e.heap[++e.heap_len] = l < 2 ? ++l : 0, r[u * 2] = 1, e.depth[u] = 0, e.opt_len--, a && (e.static_len -= i[u * 2 + 1]);
			for (n.max_code = l, s = e.heap_len >> 1; s >= 1; s--) pqdownheap(e, r, s);
			u = o;
			do
				s = e.heap[1], e.heap[1] = e.heap[e.heap_len--], pqdownheap(e, r, 1), c = e.heap[1], e.heap[--e.heap_max] = s, e.heap[--e.heap_max] = c, r[u * 2] = r[s * 2] + r[c * 2], e.depth[u] = (e.depth[s] >= e.depth[c] ? e.depth[s] : e.depth[c]) + 1, r[s * 2 + 1] = r[c * 2 + 1] = u, e.heap[1] = u++, pqdownheap(e, r, 1);
			while (e.heap_len >= 2);
			e.heap[--e.heap_max] = e.heap[1], gen_bitlen(e, n), gen_codes(r, l, e.bl_count);
		}
		function scan_tree(e, n, r) {
			var i, a = -1, o, s = n[1], c = 0, l = 7, u = 4;
			for (s === 0 && (l = 138, u = 3), n[(r + 1) * 2 + 1] = 65535, i = 0; i <= r; i++) o = s, s = n[(i + 1) * 2 + 1], ++c < l && o === s || (c < u ? e.bl_tree[o * 2] += c : o === 0 ? c <= 10 ? e.bl_tree[T * 2]++ : e.bl_tree[E * 2]++ : (o !== a && e.bl_tree[o * 2]++, e.bl_tree[w * 2]++), c = 0, a = o, s === 0 ? (l = 138, u = 3) : o === s ? (l = 6, u = 3) : (l = 7, u = 4));
		}
		function send_tree(e, n, r) {
			var i, a = -1, o, s = n[1], c = 0, l = 7, u = 4;
			for (s === 0 && (l = 138, u = 3), i = 0; i <= r; i++) if (o = s, s = n[(i + 1) * 2 + 1], !(++c < l && o === s)) {
				if (c < u) do
					send_code(e, o, e.bl_tree);
				while (--c !== 0);
				else o === 0 ? c <= 10 ? (send_code(e, T, e.bl_tree), send_bits(e, c - 3, 3)) : (send_code(e, E, e.bl_tree), send_bits(e, c - 11, 7)) : (o !== a && (send_code(e, o, e.bl_tree), c--), send_code(e, w, e.bl_tree), send_bits(e, c - 3, 2));
				c = 0, a = o, s === 0 ? (l = 138, u = 3) : o === s ? (l = 6, u = 3) : (l = 7, u = 4);
			}
		}
		function build_bl_tree(e) {
			var n;
			for (scan_tree(e, e.dyn_ltree, e.l_desc.max_code), scan_tree(e, e.dyn_dtree, e.d_desc.max_code), build_tree(e, e.bl_desc), n = v - 1; n >= 3 && e.bl_tree[A[n] * 2 + 1] === 0; n--);
			return e.opt_len += 3 * (n + 1) + 5 + 5 + 4, n;
		}
		function send_all_trees(e, n, r, i) {
			var a;
			for (send_bits(e, n - 257, 5), send_bits(e, r - 1, 5), send_bits(e, i - 4, 4), a = 0; a < i; a++) send_bits(e, e.bl_tree[A[a] * 2 + 1], 3);
			send_tree(e, e.dyn_ltree, n - 1), send_tree(e, e.dyn_dtree, r - 1);
		}
		function detect_data_type(e) {
			for (var n = 4093624447, r = 0; r <= 31; r++, n >>>= 1) if (n & 1 && e.dyn_ltree[r * 2] !== 0) return o;
			if (e.dyn_ltree[18] !== 0 || e.dyn_ltree[20] !== 0 || e.dyn_ltree[26] !== 0) return s;
			for (r = 32; r < h; r++) if (e.dyn_ltree[r * 2] !== 0) return s;
			return o;
		}
		var ne = !1;
		function _tr_init(e) {
			ne ||= (tr_static_init(), !0), e.l_desc = new TreeDesc(e.dyn_ltree, ee), e.d_desc = new TreeDesc(e.dyn_dtree, R), e.bl_desc = new TreeDesc(e.bl_tree, te), e.bi_buf = 0, e.bi_valid = 0, init_block(e);
		}
		function _tr_stored_block(e, n, r, i) {
			send_bits(e, (l << 1) + +!!i, 3), copy_block(e, n, r, !0);
		}
		function _tr_align(e) {
			send_bits(e, u << 1, 3), send_code(e, C, M), bi_flush(e);
		}
		function _tr_flush_block(e, n, r, i) {
			var o, s, l = 0;
			e.level > 0 ? (e.strm.data_type === c && (e.strm.data_type = detect_data_type(e)), build_tree(e, e.l_desc), build_tree(e, e.d_desc), l = build_bl_tree(e), o = e.opt_len + 3 + 7 >>> 3, s = e.static_len + 3 + 7 >>> 3, s <= o && (o = s)) : o = s = r + 5, r + 4 <= o && n !== -1 ? _tr_stored_block(e, n, r, i) : e.strategy === a || s === o ? (send_bits(e, (u << 1) + +!!i, 3), compress_block(e, M, N)) : (send_bits(e, (d << 1) + +!!i, 3), send_all_trees(e, e.l_desc.max_code + 1, e.d_desc.max_code + 1, l + 1), compress_block(e, e.dyn_ltree, e.dyn_dtree)), init_block(e), i && bi_windup(e);
		}
		function _tr_tally(e, n, r) {
			return e.pending_buf[e.d_buf + e.last_lit * 2] = n >>> 8 & 255, e.pending_buf[e.d_buf + e.last_lit * 2 + 1] = n & 255, e.pending_buf[e.l_buf + e.last_lit] = r & 255, e.last_lit++, n === 0 ? e.dyn_ltree[r * 2]++ : (e.matches++, n--, e.dyn_ltree[(F[r] + h + 1) * 2]++, e.dyn_dtree[d_code(n) * 2]++), e.last_lit === e.lit_bufsize - 1;
		}
		n._tr_init = _tr_init, n._tr_stored_block = _tr_stored_block, n._tr_flush_block = _tr_flush_block, n._tr_tally = _tr_tally, n._tr_align = _tr_align;
	}),
	9137: ((e) => {
		function ZStream() {
			this.input = null, this.next_in = 0, this.avail_in = 0, this.total_in = 0, this.output = null, this.next_out = 0, this.avail_out = 0, this.total_out = 0, this.msg = "", this.state = null, this.data_type = 2, this.adler = 0;
		}
		e.exports = ZStream;
	}),
	1564: ((e) => {
		e.exports = typeof process > "u" || !process.version || process.version.indexOf("v0.") === 0 || process.version.indexOf("v1.") === 0 && process.version.indexOf("v1.8.") !== 0 ? { nextTick } : process;
		function nextTick(e, n, r, i) {
			if (typeof e != "function") throw TypeError("\"callback\" argument must be a function");
			var a = arguments.length, o, s;
			switch (a) {
				case 0:
				case 1: return process.nextTick(e);
				case 2: return process.nextTick(function afterTickOne() {
					e.call(null, n);
				});
				case 3: return process.nextTick(function afterTickTwo() {
					e.call(null, n, r);
				});
				case 4: return process.nextTick(function afterTickThree() {
					e.call(null, n, r, i);
				});
				default:
					for (o = Array(a - 1), s = 0; s < o.length;) o[s++] = arguments[s];
					return process.nextTick(function afterTick() {
						e.apply(null, o);
					});
			}
		}
	}),
	2063: ((e, n, r) => {
		var i = r(1564), a = Object.keys || function(e) {
			var n = [];
			for (var r in e) n.push(r);
			return n;
		};
		e.exports = Duplex;
		var o = Object.create(r(5481));
		o.inherits = r(9598);
		var s = r(6893), c = r(8797);
		o.inherits(Duplex, s);
		for (var l = a(c.prototype), u = 0; u < l.length; u++) {
			var d = l[u];
			Duplex.prototype[d] || (Duplex.prototype[d] = c.prototype[d]);
		}
		function Duplex(e) {
			if (!(this instanceof Duplex)) return new Duplex(e);
			s.call(this, e), c.call(this, e), e && e.readable === !1 && (this.readable = !1), e && e.writable === !1 && (this.writable = !1), this.allowHalfOpen = !0, e && e.allowHalfOpen === !1 && (this.allowHalfOpen = !1), this.once("end", onend);
		}
		Object.defineProperty(Duplex.prototype, "writableHighWaterMark", {
			enumerable: !1,
			get: function() {
				return this._writableState.highWaterMark;
			}
		});
		function onend() {
			this.allowHalfOpen || this._writableState.ended || i.nextTick(onEndNT, this);
		}
		function onEndNT(e) {
			e.end();
		}
		Object.defineProperty(Duplex.prototype, "destroyed", {
			get: function() {
				return this._readableState === void 0 || this._writableState === void 0 ? !1 : this._readableState.destroyed && this._writableState.destroyed;
			},
			set: function(e) {
				this._readableState !== void 0 && this._writableState !== void 0 && (this._readableState.destroyed = e, this._writableState.destroyed = e);
			}
		}), Duplex.prototype._destroy = function(e, n) {
			this.push(null), this.end(), i.nextTick(n, e);
		};
	}),
	5283: ((e, n, r) => {
		e.exports = PassThrough;
		var i = r(2337), a = Object.create(r(5481));
		a.inherits = r(9598), a.inherits(PassThrough, i);
		function PassThrough(e) {
			if (!(this instanceof PassThrough)) return new PassThrough(e);
			i.call(this, e);
		}
		PassThrough.prototype._transform = function(e, n, r) {
			r(null, e);
		};
	}),
	6893: ((e, n, r) => {
		var i = r(1564);
		e.exports = Readable;
		var a = r(2513), o;
		Readable.ReadableState = ReadableState, r(4434).EventEmitter;
		var EElistenerCount = function(e, n) {
			return e.listeners(n).length;
		}, s = r(3283), c = r(3058).Buffer, l = (typeof global < "u" ? global : typeof window < "u" ? window : typeof self < "u" ? self : {}).Uint8Array || function() {};
		function _uint8ArrayToBuffer(e) {
			return c.from(e);
		}
		function _isUint8Array(e) {
			return c.isBuffer(e) || e instanceof l;
		}
		var u = Object.create(r(5481));
		u.inherits = r(9598);
		var d = r(9023), f = void 0;
		f = d && d.debuglog ? d.debuglog("stream") : function() {};
		var p = r(9381), m = r(5089), h;
		u.inherits(Readable, s);
		var g = [
			"error",
			"close",
			"destroy",
			"pause",
			"resume"
		];
		function prependListener(e, n, r) {
			if (typeof e.prependListener == "function") return e.prependListener(n, r);
			!e._events || !e._events[n] ? e.on(n, r) : a(e._events[n]) ? e._events[n].unshift(r) : e._events[n] = [r, e._events[n]];
		}
		function ReadableState(e, n) {
			o ||= r(2063), e ||= {};
			var i = n instanceof o;
			this.objectMode = !!e.objectMode, i && (this.objectMode = this.objectMode || !!e.readableObjectMode);
			var a = e.highWaterMark, s = e.readableHighWaterMark, c = this.objectMode ? 16 : 16384;
			this.highWaterMark = a || a === 0 ? a : i && (s || s === 0) ? s : c, this.highWaterMark = Math.floor(this.highWaterMark), this.buffer = new p(), this.length = 0, this.pipes = null, this.pipesCount = 0, this.flowing = null, this.ended = !1, this.endEmitted = !1, this.reading = !1, this.sync = !0, this.needReadable = !1, this.emittedReadable = !1, this.readableListening = !1, this.resumeScheduled = !1, this.destroyed = !1, this.defaultEncoding = e.defaultEncoding || "utf8", this.awaitDrain = 0, this.readingMore = !1, this.decoder = null, this.encoding = null, e.encoding && (h ||= r(634).I, this.decoder = new h(e.encoding), this.encoding = e.encoding);
		}
		function Readable(e) {
			if (o ||= r(2063), !(this instanceof Readable)) return new Readable(e);
			this._readableState = new ReadableState(e, this), this.readable = !0, e && (typeof e.read == "function" && (this._read = e.read), typeof e.destroy == "function" && (this._destroy = e.destroy)), s.call(this);
		}
		Object.defineProperty(Readable.prototype, "destroyed", {
			get: function() {
				return this._readableState !== void 0 && this._readableState.destroyed;
			},
			set: function(e) {
				this._readableState && (this._readableState.destroyed = e);
			}
		}), Readable.prototype.destroy = m.destroy, Readable.prototype._undestroy = m.undestroy, Readable.prototype._destroy = function(e, n) {
			this.push(null), n(e);
		}, Readable.prototype.push = function(e, n) {
			var r = this._readableState, i;
			return r.objectMode ? i = !0 : typeof e == "string" && (n ||= r.defaultEncoding, n !== r.encoding && (e = c.from(e, n), n = ""), i = !0), readableAddChunk(this, e, n, !1, i);
		}, Readable.prototype.unshift = function(e) {
			return readableAddChunk(this, e, null, !0, !1);
		};
		function readableAddChunk(e, n, r, i, a) {
			var o = e._readableState;
			if (n === null) o.reading = !1, onEofChunk(e, o);
			else {
				var s;
				a || (s = chunkInvalid(o, n)), s ? e.emit("error", s) : o.objectMode || n && n.length > 0 ? (typeof n != "string" && !o.objectMode && Object.getPrototypeOf(n) !== c.prototype && (n = _uint8ArrayToBuffer(n)), i ? o.endEmitted ? e.emit("error", Error("stream.unshift() after end event")) : addChunk(e, o, n, !0) : o.ended ? e.emit("error", Error("stream.push() after EOF")) : (o.reading = !1, o.decoder && !r ? (n = o.decoder.write(n), o.objectMode || n.length !== 0 ? addChunk(e, o, n, !1) : maybeReadMore(e, o)) : addChunk(e, o, n, !1))) : i || (o.reading = !1);
			}
			return needMoreData(o);
		}
		function addChunk(e, n, r, i) {
			n.flowing && n.length === 0 && !n.sync ? (e.emit("data", r), e.read(0)) : (n.length += n.objectMode ? 1 : r.length, i ? n.buffer.unshift(r) : n.buffer.push(r), n.needReadable && emitReadable(e)), maybeReadMore(e, n);
		}
		function chunkInvalid(e, n) {
			var r;
			return !_isUint8Array(n) && typeof n != "string" && n !== void 0 && !e.objectMode && (r = TypeError("Invalid non-string/buffer chunk")), r;
		}
		function needMoreData(e) {
			return !e.ended && (e.needReadable || e.length < e.highWaterMark || e.length === 0);
		}
		Readable.prototype.isPaused = function() {
			return this._readableState.flowing === !1;
		}, Readable.prototype.setEncoding = function(e) {
			return h ||= r(634).I, this._readableState.decoder = new h(e), this._readableState.encoding = e, this;
		};
		var _ = 8388608;
		function computeNewHighWaterMark(e) {
			return e >= _ ? e = _ : (e--, e |= e >>> 1, e |= e >>> 2, e |= e >>> 4, e |= e >>> 8, e |= e >>> 16, e++), e;
		}
		function howMuchToRead(e, n) {
			return e <= 0 || n.length === 0 && n.ended ? 0 : n.objectMode ? 1 : e === e ? (e > n.highWaterMark && (n.highWaterMark = computeNewHighWaterMark(e)), e <= n.length ? e : n.ended ? n.length : (n.needReadable = !0, 0)) : n.flowing && n.length ? n.buffer.head.data.length : n.length;
		}
		Readable.prototype.read = function(e) {
			f("read", e), e = parseInt(e, 10);
			var n = this._readableState, r = e;
			if (e !== 0 && (n.emittedReadable = !1), e === 0 && n.needReadable && (n.length >= n.highWaterMark || n.ended)) return f("read: emitReadable", n.length, n.ended), n.length === 0 && n.ended ? endReadable(this) : emitReadable(this), null;
			if (e = howMuchToRead(e, n), e === 0 && n.ended) return n.length === 0 && endReadable(this), null;
			var i = n.needReadable;
			f("need readable", i), (n.length === 0 || n.length - e < n.highWaterMark) && (i = !0, f("length less than watermark", i)), n.ended || n.reading ? (i = !1, f("reading or ended", i)) : i && (f("do read"), n.reading = !0, n.sync = !0, n.length === 0 && (n.needReadable = !0), this._read(n.highWaterMark), n.sync = !1, n.reading || (e = howMuchToRead(r, n)));
			var a = e > 0 ? fromList(e, n) : null;
			return a === null ? (n.needReadable = !0, e = 0) : n.length -= e, n.length === 0 && (n.ended || (n.needReadable = !0), r !== e && n.ended && endReadable(this)), a !== null && this.emit("data", a), a;
		};
		function onEofChunk(e, n) {
			if (!n.ended) {
				if (n.decoder) {
					var r = n.decoder.end();
					r && r.length && (n.buffer.push(r), n.length += n.objectMode ? 1 : r.length);
				}
				n.ended = !0, emitReadable(e);
			}
		}
		function emitReadable(e) {
			var n = e._readableState;
			n.needReadable = !1, n.emittedReadable || (f("emitReadable", n.flowing), n.emittedReadable = !0, n.sync ? i.nextTick(emitReadable_, e) : emitReadable_(e));
		}
		function emitReadable_(e) {
			f("emit readable"), e.emit("readable"), flow(e);
		}
		function maybeReadMore(e, n) {
			n.readingMore || (n.readingMore = !0, i.nextTick(maybeReadMore_, e, n));
		}
		function maybeReadMore_(e, n) {
			for (var r = n.length; !n.reading && !n.flowing && !n.ended && n.length < n.highWaterMark && (f("maybeReadMore read 0"), e.read(0), r !== n.length);) r = n.length;
			n.readingMore = !1;
		}
		Readable.prototype._read = function(e) {
			this.emit("error", Error("_read() is not implemented"));
		}, Readable.prototype.pipe = function(e, n) {
			var r = this, a = this._readableState;
			switch (a.pipesCount) {
				case 0:
					a.pipes = e;
					break;
				case 1:
					a.pipes = [a.pipes, e];
					break;
				default: a.pipes.push(e);
			}
			a.pipesCount += 1, f("pipe count=%d opts=%j", a.pipesCount, n);
			var o = (!n || n.end !== !1) && e !== process.stdout && e !== process.stderr ? onend : unpipe;
			a.endEmitted ? i.nextTick(o) : r.once("end", o), e.on("unpipe", onunpipe);
			function onunpipe(e, n) {
				f("onunpipe"), e === r && n && n.hasUnpiped === !1 && (n.hasUnpiped = !0, cleanup());
			}
			function onend() {
				f("onend"), e.end();
			}
			var s = pipeOnDrain(r);
			e.on("drain", s);
			var c = !1;
			function cleanup() {
				f("cleanup"), e.removeListener("close", onclose), e.removeListener("finish", onfinish), e.removeListener("drain", s), e.removeListener("error", onerror), e.removeListener("unpipe", onunpipe), r.removeListener("end", onend), r.removeListener("end", unpipe), r.removeListener("data", ondata), c = !0, a.awaitDrain && (!e._writableState || e._writableState.needDrain) && s();
			}
			var l = !1;
			r.on("data", ondata);
			function ondata(n) {
				f("ondata"), l = !1, !1 === e.write(n) && !l && ((a.pipesCount === 1 && a.pipes === e || a.pipesCount > 1 && indexOf(a.pipes, e) !== -1) && !c && (f("false write response, pause", a.awaitDrain), a.awaitDrain++, l = !0), r.pause());
			}
			function onerror(n) {
				f("onerror", n), unpipe(), e.removeListener("error", onerror), EElistenerCount(e, "error") === 0 && e.emit("error", n);
			}
			prependListener(e, "error", onerror);
			function onclose() {
				e.removeListener("finish", onfinish), unpipe();
			}
			e.once("close", onclose);
			function onfinish() {
				f("onfinish"), e.removeListener("close", onclose), unpipe();
			}
			e.once("finish", onfinish);
			function unpipe() {
				f("unpipe"), r.unpipe(e);
			}
			return e.emit("pipe", r), a.flowing || (f("pipe resume"), r.resume()), e;
		};
		function pipeOnDrain(e) {
			return function() {
				var n = e._readableState;
				f("pipeOnDrain", n.awaitDrain), n.awaitDrain && n.awaitDrain--, n.awaitDrain === 0 && EElistenerCount(e, "data") && (n.flowing = !0, flow(e));
			};
		}
		Readable.prototype.unpipe = function(e) {
			var n = this._readableState, r = { hasUnpiped: !1 };
			if (n.pipesCount === 0) return this;
			if (n.pipesCount === 1) return e && e !== n.pipes || (e ||= n.pipes, n.pipes = null, n.pipesCount = 0, n.flowing = !1, e && e.emit("unpipe", this, r)), this;
			if (!e) {
				var i = n.pipes, a = n.pipesCount;
				n.pipes = null, n.pipesCount = 0, n.flowing = !1;
				for (var o = 0; o < a; o++) i[o].emit("unpipe", this, { hasUnpiped: !1 });
				return this;
			}
			var s = indexOf(n.pipes, e);
			return s === -1 || (n.pipes.splice(s, 1), --n.pipesCount, n.pipesCount === 1 && (n.pipes = n.pipes[0]), e.emit("unpipe", this, r)), this;
		}, Readable.prototype.on = function(e, n) {
			var r = s.prototype.on.call(this, e, n);
			if (e === "data") this._readableState.flowing !== !1 && this.resume();
			else if (e === "readable") {
				var a = this._readableState;
				!a.endEmitted && !a.readableListening && (a.readableListening = a.needReadable = !0, a.emittedReadable = !1, a.reading ? a.length && emitReadable(this) : i.nextTick(nReadingNextTick, this));
			}
			return r;
		}, Readable.prototype.addListener = Readable.prototype.on;
		function nReadingNextTick(e) {
			f("readable nexttick read 0"), e.read(0);
		}
		Readable.prototype.resume = function() {
			var e = this._readableState;
			return e.flowing || (f("resume"), e.flowing = !0, resume(this, e)), this;
		};
		function resume(e, n) {
			n.resumeScheduled || (n.resumeScheduled = !0, i.nextTick(resume_, e, n));
		}
		function resume_(e, n) {
			n.reading || (f("resume read 0"), e.read(0)), n.resumeScheduled = !1, n.awaitDrain = 0, e.emit("resume"), flow(e), n.flowing && !n.reading && e.read(0);
		}
		Readable.prototype.pause = function() {
			return f("call pause flowing=%j", this._readableState.flowing), !1 !== this._readableState.flowing && (f("pause"), this._readableState.flowing = !1, this.emit("pause")), this;
		};
		function flow(e) {
			var n = e._readableState;
			for (f("flow", n.flowing); n.flowing && e.read() !== null;);
		}
		Readable.prototype.wrap = function(e) {
			var n = this, r = this._readableState, i = !1;
			for (var a in e.on("end", function() {
				if (f("wrapped end"), r.decoder && !r.ended) {
					var e = r.decoder.end();
					e && e.length && n.push(e);
				}
				n.push(null);
			}), e.on("data", function(a) {
				f("wrapped data"), r.decoder && (a = r.decoder.write(a)), r.objectMode && a == null || (r.objectMode || a && a.length) && (n.push(a) || (i = !0, e.pause()));
			}), e) this[a] === void 0 && typeof e[a] == "function" && (this[a] = function(n) {
				return function() {
					return e[n].apply(e, arguments);
				};
			}(a));
			for (var o = 0; o < g.length; o++) e.on(g[o], this.emit.bind(this, g[o]));
			return this._read = function(n) {
				f("wrapped _read", n), i && (i = !1, e.resume());
			}, this;
		}, Object.defineProperty(Readable.prototype, "readableHighWaterMark", {
			enumerable: !1,
			get: function() {
				return this._readableState.highWaterMark;
			}
		}), Readable._fromList = fromList;
		function fromList(e, n) {
			if (n.length === 0) return null;
			var r;
			return n.objectMode ? r = n.buffer.shift() : !e || e >= n.length ? (r = n.decoder ? n.buffer.join("") : n.buffer.length === 1 ? n.buffer.head.data : n.buffer.concat(n.length), n.buffer.clear()) : r = fromListPartial(e, n.buffer, n.decoder), r;
		}
		function fromListPartial(e, n, r) {
			var i;
			return e < n.head.data.length ? (i = n.head.data.slice(0, e), n.head.data = n.head.data.slice(e)) : i = e === n.head.data.length ? n.shift() : r ? copyFromBufferString(e, n) : copyFromBuffer(e, n), i;
		}
		function copyFromBufferString(e, n) {
			var r = n.head, i = 1, a = r.data;
			for (e -= a.length; r = r.next;) {
				var o = r.data, s = e > o.length ? o.length : e;
				if (s === o.length ? a += o : a += o.slice(0, e), e -= s, e === 0) {
					s === o.length ? (++i, n.head = r.next ? r.next : n.tail = null) : (n.head = r, r.data = o.slice(s));
					break;
				}
				++i;
			}
			return n.length -= i, a;
		}
		function copyFromBuffer(e, n) {
			var r = c.allocUnsafe(e), i = n.head, a = 1;
			for (i.data.copy(r), e -= i.data.length; i = i.next;) {
				var o = i.data, s = e > o.length ? o.length : e;
				if (o.copy(r, r.length - e, 0, s), e -= s, e === 0) {
					s === o.length ? (++a, n.head = i.next ? i.next : n.tail = null) : (n.head = i, i.data = o.slice(s));
					break;
				}
				++a;
			}
			return n.length -= a, r;
		}
		function endReadable(e) {
			var n = e._readableState;
			if (n.length > 0) throw Error("\"endReadable()\" called on non-empty stream");
			n.endEmitted || (n.ended = !0, i.nextTick(endReadableNT, n, e));
		}
		function endReadableNT(e, n) {
			!e.endEmitted && e.length === 0 && (e.endEmitted = !0, n.readable = !1, n.emit("end"));
		}
		function indexOf(e, n) {
			for (var r = 0, i = e.length; r < i; r++) if (e[r] === n) return r;
			return -1;
		}
	}),
	2337: ((e, n, r) => {
		e.exports = Transform;
		var i = r(2063), a = Object.create(r(5481));
		a.inherits = r(9598), a.inherits(Transform, i);
		function afterTransform(e, n) {
			var r = this._transformState;
			r.transforming = !1;
			var i = r.writecb;
			if (!i) return this.emit("error", Error("write callback called multiple times"));
			r.writechunk = null, r.writecb = null, n != null && this.push(n), i(e);
			var a = this._readableState;
			a.reading = !1, (a.needReadable || a.length < a.highWaterMark) && this._read(a.highWaterMark);
		}
		function Transform(e) {
			if (!(this instanceof Transform)) return new Transform(e);
			i.call(this, e), this._transformState = {
				afterTransform: afterTransform.bind(this),
				needTransform: !1,
				transforming: !1,
				writecb: null,
				writechunk: null,
				writeencoding: null
			}, this._readableState.needReadable = !0, this._readableState.sync = !1, e && (typeof e.transform == "function" && (this._transform = e.transform), typeof e.flush == "function" && (this._flush = e.flush)), this.on("prefinish", prefinish);
		}
		function prefinish() {
			var e = this;
			typeof this._flush == "function" ? this._flush(function(n, r) {
				done(e, n, r);
			}) : done(this, null, null);
		}
		Transform.prototype.push = function(e, n) {
			return this._transformState.needTransform = !1, i.prototype.push.call(this, e, n);
		}, Transform.prototype._transform = function(e, n, r) {
			throw Error("_transform() is not implemented");
		}, Transform.prototype._write = function(e, n, r) {
			var i = this._transformState;
			if (i.writecb = r, i.writechunk = e, i.writeencoding = n, !i.transforming) {
				var a = this._readableState;
				(i.needTransform || a.needReadable || a.length < a.highWaterMark) && this._read(a.highWaterMark);
			}
		}, Transform.prototype._read = function(e) {
			var n = this._transformState;
			n.writechunk !== null && n.writecb && !n.transforming ? (n.transforming = !0, this._transform(n.writechunk, n.writeencoding, n.afterTransform)) : n.needTransform = !0;
		}, Transform.prototype._destroy = function(e, n) {
			var r = this;
			i.prototype._destroy.call(this, e, function(e) {
				n(e), r.emit("close");
			});
		};
		function done(e, n, r) {
			if (n) return e.emit("error", n);
			if (r != null && e.push(r), e._writableState.length) throw Error("Calling transform done when ws.length != 0");
			if (e._transformState.transforming) throw Error("Calling transform done when still transforming");
			return e.push(null);
		}
	}),
	8797: ((e, n, r) => {
		var i = r(1564);
		e.exports = Writable;
		function CorkedRequest(e) {
			var n = this;
			this.next = null, this.entry = null, this.finish = function() {
				onCorkedFinish(n, e);
			};
		}
		var a = !process.browser && ["v0.10", "v0.9."].indexOf(process.version.slice(0, 5)) > -1 ? setImmediate : i.nextTick, o;
		Writable.WritableState = WritableState;
		var s = Object.create(r(5481));
		s.inherits = r(9598);
		var c = { deprecate: r(4488) }, l = r(3283), u = r(3058).Buffer, d = (typeof global < "u" ? global : typeof window < "u" ? window : typeof self < "u" ? self : {}).Uint8Array || function() {};
		function _uint8ArrayToBuffer(e) {
			return u.from(e);
		}
		function _isUint8Array(e) {
			return u.isBuffer(e) || e instanceof d;
		}
		var f = r(5089);
		s.inherits(Writable, l);
		function nop() {}
		function WritableState(e, n) {
			o ||= r(2063), e ||= {};
			var i = n instanceof o;
			this.objectMode = !!e.objectMode, i && (this.objectMode = this.objectMode || !!e.writableObjectMode);
			var a = e.highWaterMark, s = e.writableHighWaterMark, c = this.objectMode ? 16 : 16384;
			this.highWaterMark = a || a === 0 ? a : i && (s || s === 0) ? s : c, this.highWaterMark = Math.floor(this.highWaterMark), this.finalCalled = !1, this.needDrain = !1, this.ending = !1, this.ended = !1, this.finished = !1, this.destroyed = !1;
			var l = e.decodeStrings === !1;
			this.decodeStrings = !l, this.defaultEncoding = e.defaultEncoding || "utf8", this.length = 0, this.writing = !1, this.corked = 0, this.sync = !0, this.bufferProcessing = !1, this.onwrite = function(e) {
				onwrite(n, e);
			}, this.writecb = null, this.writelen = 0, this.bufferedRequest = null, this.lastBufferedRequest = null, this.pendingcb = 0, this.prefinished = !1, this.errorEmitted = !1, this.bufferedRequestCount = 0, this.corkedRequestsFree = new CorkedRequest(this);
		}
		WritableState.prototype.getBuffer = function getBuffer() {
			for (var e = this.bufferedRequest, n = []; e;) n.push(e), e = e.next;
			return n;
		}, (function() {
			try {
				Object.defineProperty(WritableState.prototype, "buffer", { get: c.deprecate(function() {
					return this.getBuffer();
				}, "_writableState.buffer is deprecated. Use _writableState.getBuffer instead.", "DEP0003") });
			} catch {}
		})();
		var realHasInstance;
		typeof Symbol == "function" && Symbol.hasInstance && typeof Function.prototype[Symbol.hasInstance] == "function" ? (realHasInstance = Function.prototype[Symbol.hasInstance], Object.defineProperty(Writable, Symbol.hasInstance, { value: function(e) {
			return realHasInstance.call(this, e) ? !0 : this === Writable && e && e._writableState instanceof WritableState;
		} })) : realHasInstance = function(e) {
			return e instanceof this;
		};
		function Writable(e) {
			if (o ||= r(2063), !realHasInstance.call(Writable, this) && !(this instanceof o)) return new Writable(e);
			this._writableState = new WritableState(e, this), this.writable = !0, e && (typeof e.write == "function" && (this._write = e.write), typeof e.writev == "function" && (this._writev = e.writev), typeof e.destroy == "function" && (this._destroy = e.destroy), typeof e.final == "function" && (this._final = e.final)), l.call(this);
		}
		Writable.prototype.pipe = function() {
			this.emit("error", Error("Cannot pipe, not readable"));
		};
		function writeAfterEnd(e, n) {
			var r = Error("write after end");
			e.emit("error", r), i.nextTick(n, r);
		}
		function validChunk(e, n, r, a) {
			var o = !0, s = !1;
			return r === null ? s = TypeError("May not write null values to stream") : typeof r != "string" && r !== void 0 && !n.objectMode && (s = TypeError("Invalid non-string/buffer chunk")), s && (e.emit("error", s), i.nextTick(a, s), o = !1), o;
		}
		Writable.prototype.write = function(e, n, r) {
			var i = this._writableState, a = !1, o = !i.objectMode && _isUint8Array(e);
			return o && !u.isBuffer(e) && (e = _uint8ArrayToBuffer(e)), typeof n == "function" && (r = n, n = null), o ? n = "buffer" : n ||= i.defaultEncoding, typeof r != "function" && (r = nop), i.ended ? writeAfterEnd(this, r) : (o || validChunk(this, i, e, r)) && (i.pendingcb++, a = writeOrBuffer(this, i, o, e, n, r)), a;
		}, Writable.prototype.cork = function() {
			var e = this._writableState;
			e.corked++;
		}, Writable.prototype.uncork = function() {
			var e = this._writableState;
			e.corked && (e.corked--, !e.writing && !e.corked && !e.bufferProcessing && e.bufferedRequest && clearBuffer(this, e));
		}, Writable.prototype.setDefaultEncoding = function setDefaultEncoding(e) {
			if (typeof e == "string" && (e = e.toLowerCase()), !([
				"hex",
				"utf8",
				"utf-8",
				"ascii",
				"binary",
				"base64",
				"ucs2",
				"ucs-2",
				"utf16le",
				"utf-16le",
				"raw"
			].indexOf((e + "").toLowerCase()) > -1)) throw TypeError("Unknown encoding: " + e);
			return this._writableState.defaultEncoding = e, this;
		};
		function decodeChunk(e, n, r) {
			return !e.objectMode && e.decodeStrings !== !1 && typeof n == "string" && (n = u.from(n, r)), n;
		}
		Object.defineProperty(Writable.prototype, "writableHighWaterMark", {
			enumerable: !1,
			get: function() {
				return this._writableState.highWaterMark;
			}
		});
		function writeOrBuffer(e, n, r, i, a, o) {
			if (!r) {
				var s = decodeChunk(n, i, a);
				i !== s && (r = !0, a = "buffer", i = s);
			}
			var c = n.objectMode ? 1 : i.length;
			n.length += c;
			var l = n.length < n.highWaterMark;
			if (l || (n.needDrain = !0), n.writing || n.corked) {
				var u = n.lastBufferedRequest;
				n.lastBufferedRequest = {
					chunk: i,
					encoding: a,
					isBuf: r,
					callback: o,
					next: null
				}, u ? u.next = n.lastBufferedRequest : n.bufferedRequest = n.lastBufferedRequest, n.bufferedRequestCount += 1;
			} else doWrite(e, n, !1, c, i, a, o);
			return l;
		}
		function doWrite(e, n, r, i, a, o, s) {
			n.writelen = i, n.writecb = s, n.writing = !0, n.sync = !0, r ? e._writev(a, n.onwrite) : e._write(a, o, n.onwrite), n.sync = !1;
		}
		function onwriteError(e, n, r, a, o) {
			--n.pendingcb, r ? (i.nextTick(o, a), i.nextTick(finishMaybe, e, n), e._writableState.errorEmitted = !0, e.emit("error", a)) : (o(a), e._writableState.errorEmitted = !0, e.emit("error", a), finishMaybe(e, n));
		}
		function onwriteStateUpdate(e) {
			e.writing = !1, e.writecb = null, e.length -= e.writelen, e.writelen = 0;
		}
		function onwrite(e, n) {
			var r = e._writableState, i = r.sync, o = r.writecb;
			if (onwriteStateUpdate(r), n) onwriteError(e, r, i, n, o);
			else {
				var s = needFinish(r);
				!s && !r.corked && !r.bufferProcessing && r.bufferedRequest && clearBuffer(e, r), i ? a(afterWrite, e, r, s, o) : afterWrite(e, r, s, o);
			}
		}
		function afterWrite(e, n, r, i) {
			r || onwriteDrain(e, n), n.pendingcb--, i(), finishMaybe(e, n);
		}
		function onwriteDrain(e, n) {
			n.length === 0 && n.needDrain && (n.needDrain = !1, e.emit("drain"));
		}
		function clearBuffer(e, n) {
			n.bufferProcessing = !0;
			var r = n.bufferedRequest;
			if (e._writev && r && r.next) {
				var i = n.bufferedRequestCount, a = Array(i), o = n.corkedRequestsFree;
				o.entry = r;
				for (var s = 0, c = !0; r;) a[s] = r, r.isBuf || (c = !1), r = r.next, s += 1;
				a.allBuffers = c, doWrite(e, n, !0, n.length, a, "", o.finish), n.pendingcb++, n.lastBufferedRequest = null, o.next ? (n.corkedRequestsFree = o.next, o.next = null) : n.corkedRequestsFree = new CorkedRequest(n), n.bufferedRequestCount = 0;
			} else {
				for (; r;) {
					var l = r.chunk, u = r.encoding, d = r.callback;
					if (doWrite(e, n, !1, n.objectMode ? 1 : l.length, l, u, d), r = r.next, n.bufferedRequestCount--, n.writing) break;
				}
				r === null && (n.lastBufferedRequest = null);
			}
			n.bufferedRequest = r, n.bufferProcessing = !1;
		}
		Writable.prototype._write = function(e, n, r) {
			r(Error("_write() is not implemented"));
		}, Writable.prototype._writev = null, Writable.prototype.end = function(e, n, r) {
			var i = this._writableState;
			typeof e == "function" ? (r = e, e = null, n = null) : typeof n == "function" && (r = n, n = null), e != null && this.write(e, n), i.corked && (i.corked = 1, this.uncork()), i.ending || endWritable(this, i, r);
		};
		function needFinish(e) {
			return e.ending && e.length === 0 && e.bufferedRequest === null && !e.finished && !e.writing;
		}
		function callFinal(e, n) {
			e._final(function(r) {
				n.pendingcb--, r && e.emit("error", r), n.prefinished = !0, e.emit("prefinish"), finishMaybe(e, n);
			});
		}
		function prefinish(e, n) {
			!n.prefinished && !n.finalCalled && (typeof e._final == "function" ? (n.pendingcb++, n.finalCalled = !0, i.nextTick(callFinal, e, n)) : (n.prefinished = !0, e.emit("prefinish")));
		}
		function finishMaybe(e, n) {
			var r = needFinish(n);
			return r && (prefinish(e, n), n.pendingcb === 0 && (n.finished = !0, e.emit("finish"))), r;
		}
		function endWritable(e, n, r) {
			n.ending = !0, finishMaybe(e, n), r && (n.finished ? i.nextTick(r) : e.once("finish", r)), n.ended = !0, e.writable = !1;
		}
		function onCorkedFinish(e, n, r) {
			var i = e.entry;
			for (e.entry = null; i;) {
				var a = i.callback;
				n.pendingcb--, a(r), i = i.next;
			}
			n.corkedRequestsFree.next = e;
		}
		Object.defineProperty(Writable.prototype, "destroyed", {
			get: function() {
				return this._writableState !== void 0 && this._writableState.destroyed;
			},
			set: function(e) {
				this._writableState && (this._writableState.destroyed = e);
			}
		}), Writable.prototype.destroy = f.destroy, Writable.prototype._undestroy = f.undestroy, Writable.prototype._destroy = function(e, n) {
			this.end(), n(e);
		};
	}),
	9381: ((e, n, r) => {
		function _classCallCheck(e, n) {
			if (!(e instanceof n)) throw TypeError("Cannot call a class as a function");
		}
		var i = r(3058).Buffer, a = r(9023);
		function copyBuffer(e, n, r) {
			e.copy(n, r);
		}
		e.exports = function() {
			function BufferList() {
				_classCallCheck(this, BufferList), this.head = null, this.tail = null, this.length = 0;
			}
			return BufferList.prototype.push = function push(e) {
				var n = {
					data: e,
					next: null
				};
				this.length > 0 ? this.tail.next = n : this.head = n, this.tail = n, ++this.length;
			}, BufferList.prototype.unshift = function unshift(e) {
				var n = {
					data: e,
					next: this.head
				};
				this.length === 0 && (this.tail = n), this.head = n, ++this.length;
			}, BufferList.prototype.shift = function shift() {
				if (this.length !== 0) {
					var e = this.head.data;
					return this.head = this.length === 1 ? this.tail = null : this.head.next, --this.length, e;
				}
			}, BufferList.prototype.clear = function clear() {
				this.head = this.tail = null, this.length = 0;
			}, BufferList.prototype.join = function join(e) {
				if (this.length === 0) return "";
				for (var n = this.head, r = "" + n.data; n = n.next;) r += e + n.data;
				return r;
			}, BufferList.prototype.concat = function concat(e) {
				if (this.length === 0) return i.alloc(0);
				for (var n = i.allocUnsafe(e >>> 0), r = this.head, a = 0; r;) copyBuffer(r.data, n, a), a += r.data.length, r = r.next;
				return n;
			}, BufferList;
		}(), a && a.inspect && a.inspect.custom && (e.exports.prototype[a.inspect.custom] = function() {
			var e = a.inspect({ length: this.length });
			return this.constructor.name + " " + e;
		});
	}),
	5089: ((e, n, r) => {
		var i = r(1564);
		function destroy(e, n) {
			var r = this, a = this._readableState && this._readableState.destroyed, o = this._writableState && this._writableState.destroyed;
			return a || o ? (n ? n(e) : e && (this._writableState ? this._writableState.errorEmitted || (this._writableState.errorEmitted = !0, i.nextTick(emitErrorNT, this, e)) : i.nextTick(emitErrorNT, this, e)), this) : (this._readableState && (this._readableState.destroyed = !0), this._writableState && (this._writableState.destroyed = !0), this._destroy(e || null, function(e) {
				!n && e ? r._writableState ? r._writableState.errorEmitted || (r._writableState.errorEmitted = !0, i.nextTick(emitErrorNT, r, e)) : i.nextTick(emitErrorNT, r, e) : n && n(e);
			}), this);
		}
		function undestroy() {
			this._readableState && (this._readableState.destroyed = !1, this._readableState.reading = !1, this._readableState.ended = !1, this._readableState.endEmitted = !1), this._writableState && (this._writableState.destroyed = !1, this._writableState.ended = !1, this._writableState.ending = !1, this._writableState.finalCalled = !1, this._writableState.prefinished = !1, this._writableState.finished = !1, this._writableState.errorEmitted = !1);
		}
		function emitErrorNT(e, n) {
			e.emit("error", n);
		}
		e.exports = {
			destroy,
			undestroy
		};
	}),
	3283: ((e, n, r) => {
		e.exports = r(2203);
	}),
	6131: ((e, n, r) => {
		var i = r(2203);
		process.env.READABLE_STREAM === "disable" && i ? (e.exports = i, n = e.exports = i.Readable, n.Readable = i.Readable, n.Writable = i.Writable, n.Duplex = i.Duplex, n.Transform = i.Transform, n.PassThrough = i.PassThrough, n.Stream = i) : (n = e.exports = r(6893), n.Stream = i || n, n.Readable = n, n.Writable = r(8797), n.Duplex = r(2063), n.Transform = r(2337), n.PassThrough = r(5283));
	}),
	3058: ((e, n, r) => {
		var i = r(181), a = i.Buffer;
		function copyProps(e, n) {
			for (var r in e) n[r] = e[r];
		}
		a.from && a.alloc && a.allocUnsafe && a.allocUnsafeSlow ? e.exports = i : (copyProps(i, n), n.Buffer = SafeBuffer);
		function SafeBuffer(e, n, r) {
			return a(e, n, r);
		}
		copyProps(a, SafeBuffer), SafeBuffer.from = function(e, n, r) {
			if (typeof e == "number") throw TypeError("Argument must not be a number");
			return a(e, n, r);
		}, SafeBuffer.alloc = function(e, n, r) {
			if (typeof e != "number") throw TypeError("Argument must be a number");
			var i = a(e);
			return n === void 0 ? i.fill(0) : typeof r == "string" ? i.fill(n, r) : i.fill(n), i;
		}, SafeBuffer.allocUnsafe = function(e) {
			if (typeof e != "number") throw TypeError("Argument must be a number");
			return a(e);
		}, SafeBuffer.allocUnsafeSlow = function(e) {
			if (typeof e != "number") throw TypeError("Argument must be a number");
			return i.SlowBuffer(e);
		};
	}),
	248: (function() {
		(function(e, n) {
			if (e.setImmediate) return;
			var r = 1, i = {}, a = !1, o = e.document, registerImmediate;
			function setImmediate(e) {
				typeof e != "function" && (e = Function("" + e));
				for (var n = Array(arguments.length - 1), a = 0; a < n.length; a++) n[a] = arguments[a + 1];
				return i[r] = {
					callback: e,
					args: n
				}, registerImmediate(r), r++;
			}
			function clearImmediate(e) {
				delete i[e];
			}
			function run(e) {
				var r = e.callback, i = e.args;
				switch (i.length) {
					case 0:
						r();
						break;
					case 1:
						r(i[0]);
						break;
					case 2:
						r(i[0], i[1]);
						break;
					case 3:
						r(i[0], i[1], i[2]);
						break;
					default: r.apply(n, i);
				}
			}
			function runIfPresent(e) {
				if (a) setTimeout(runIfPresent, 0, e);
				else {
					var n = i[e];
					if (n) {
						a = !0;
						try {
							run(n);
						} finally {
							clearImmediate(e), a = !1;
						}
					}
				}
			}
			function installNextTickImplementation() {
				registerImmediate = function(e) {
					process.nextTick(function() {
						runIfPresent(e);
					});
				};
			}
			function canUsePostMessage() {
				if (e.postMessage && !e.importScripts) {
					var n = !0, r = e.onmessage;
					return e.onmessage = function() {
						n = !1;
					}, e.postMessage("", "*"), e.onmessage = r, n;
				}
			}
			function installPostMessageImplementation() {
				var n = "setImmediate$" + Math.random() + "$", onGlobalMessage = function(r) {
					r.source === e && typeof r.data == "string" && r.data.indexOf(n) === 0 && runIfPresent(+r.data.slice(n.length));
				};
				e.addEventListener ? e.addEventListener("message", onGlobalMessage, !1) : e.attachEvent("onmessage", onGlobalMessage), registerImmediate = function(r) {
					e.postMessage(n + r, "*");
				};
			}
			function installMessageChannelImplementation() {
				var e = new MessageChannel();
				e.port1.onmessage = function(e) {
					var n = e.data;
					runIfPresent(n);
				}, registerImmediate = function(n) {
					e.port2.postMessage(n);
				};
			}
			function installReadyStateChangeImplementation() {
				var e = o.documentElement;
				registerImmediate = function(n) {
					var r = o.createElement("script");
					r.onreadystatechange = function() {
						runIfPresent(n), r.onreadystatechange = null, e.removeChild(r), r = null;
					}, e.appendChild(r);
				};
			}
			function installSetTimeoutImplementation() {
				registerImmediate = function(e) {
					setTimeout(runIfPresent, 0, e);
				};
			}
			var s = Object.getPrototypeOf && Object.getPrototypeOf(e);
			s = s && s.setTimeout ? s : e, {}.toString.call(e.process) === "[object process]" ? installNextTickImplementation() : canUsePostMessage() ? installPostMessageImplementation() : e.MessageChannel ? installMessageChannelImplementation() : o && "onreadystatechange" in o.createElement("script") ? installReadyStateChangeImplementation() : installSetTimeoutImplementation(), s.setImmediate = setImmediate, s.clearImmediate = clearImmediate;
		})(typeof self > "u" ? typeof global > "u" ? this : global : self);
	}),
	634: ((e, n, r) => {
		var i = r(3058).Buffer, a = i.isEncoding || function(e) {
			switch (e = "" + e, e && e.toLowerCase()) {
				case "hex":
				case "utf8":
				case "utf-8":
				case "ascii":
				case "binary":
				case "base64":
				case "ucs2":
				case "ucs-2":
				case "utf16le":
				case "utf-16le":
				case "raw": return !0;
				default: return !1;
			}
		};
		function _normalizeEncoding(e) {
			if (!e) return "utf8";
			for (var n;;) switch (e) {
				case "utf8":
				case "utf-8": return "utf8";
				case "ucs2":
				case "ucs-2":
				case "utf16le":
				case "utf-16le": return "utf16le";
				case "latin1":
				case "binary": return "latin1";
				case "base64":
				case "ascii":
				case "hex": return e;
				default:
					if (n) return;
					e = ("" + e).toLowerCase(), n = !0;
			}
		}
		function normalizeEncoding(e) {
			var n = _normalizeEncoding(e);
			if (typeof n != "string" && (i.isEncoding === a || !a(e))) throw Error("Unknown encoding: " + e);
			return n || e;
		}
		n.I = StringDecoder;
		function StringDecoder(e) {
			this.encoding = normalizeEncoding(e);
			var n;
			switch (this.encoding) {
				case "utf16le":
					this.text = utf16Text, this.end = utf16End, n = 4;
					break;
				case "utf8":
					this.fillLast = utf8FillLast, n = 4;
					break;
				case "base64":
					this.text = base64Text, this.end = base64End, n = 3;
					break;
				default:
					this.write = simpleWrite, this.end = simpleEnd;
					return;
			}
			this.lastNeed = 0, this.lastTotal = 0, this.lastChar = i.allocUnsafe(n);
		}
		StringDecoder.prototype.write = function(e) {
			if (e.length === 0) return "";
			var n, r;
			if (this.lastNeed) {
				if (n = this.fillLast(e), n === void 0) return "";
				r = this.lastNeed, this.lastNeed = 0;
			} else r = 0;
			return r < e.length ? n ? n + this.text(e, r) : this.text(e, r) : n || "";
		}, StringDecoder.prototype.end = utf8End, StringDecoder.prototype.text = utf8Text, StringDecoder.prototype.fillLast = function(e) {
			if (this.lastNeed <= e.length) return e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
			e.copy(this.lastChar, this.lastTotal - this.lastNeed, 0, e.length), this.lastNeed -= e.length;
		};
		function utf8CheckByte(e) {
			return e <= 127 ? 0 : e >> 5 == 6 ? 2 : e >> 4 == 14 ? 3 : e >> 3 == 30 ? 4 : e >> 6 == 2 ? -1 : -2;
		}
		function utf8CheckIncomplete(e, n, r) {
			var i = n.length - 1;
			if (i < r) return 0;
			var a = utf8CheckByte(n[i]);
			return a >= 0 ? (a > 0 && (e.lastNeed = a - 1), a) : --i < r || a === -2 ? 0 : (a = utf8CheckByte(n[i]), a >= 0 ? (a > 0 && (e.lastNeed = a - 2), a) : --i < r || a === -2 ? 0 : (a = utf8CheckByte(n[i]), a >= 0 ? (a > 0 && (a === 2 ? a = 0 : e.lastNeed = a - 3), a) : 0));
		}
		function utf8CheckExtraBytes(e, n, r) {
			if ((n[0] & 192) != 128) return e.lastNeed = 0, "�";
			if (e.lastNeed > 1 && n.length > 1) {
				if ((n[1] & 192) != 128) return e.lastNeed = 1, "�";
				if (e.lastNeed > 2 && n.length > 2 && (n[2] & 192) != 128) return e.lastNeed = 2, "�";
			}
		}
		function utf8FillLast(e) {
			var n = this.lastTotal - this.lastNeed, r = utf8CheckExtraBytes(this, e, n);
			if (r !== void 0) return r;
			if (this.lastNeed <= e.length) return e.copy(this.lastChar, n, 0, this.lastNeed), this.lastChar.toString(this.encoding, 0, this.lastTotal);
			e.copy(this.lastChar, n, 0, e.length), this.lastNeed -= e.length;
		}
		function utf8Text(e, n) {
			var r = utf8CheckIncomplete(this, e, n);
			if (!this.lastNeed) return e.toString("utf8", n);
			this.lastTotal = r;
			var i = e.length - (r - this.lastNeed);
			return e.copy(this.lastChar, 0, i), e.toString("utf8", n, i);
		}
		function utf8End(e) {
			var n = e && e.length ? this.write(e) : "";
			return this.lastNeed ? n + "�" : n;
		}
		function utf16Text(e, n) {
			if ((e.length - n) % 2 == 0) {
				var r = e.toString("utf16le", n);
				if (r) {
					var i = r.charCodeAt(r.length - 1);
					if (i >= 55296 && i <= 56319) return this.lastNeed = 2, this.lastTotal = 4, this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1], r.slice(0, -1);
				}
				return r;
			}
			return this.lastNeed = 1, this.lastTotal = 2, this.lastChar[0] = e[e.length - 1], e.toString("utf16le", n, e.length - 1);
		}
		function utf16End(e) {
			var n = e && e.length ? this.write(e) : "";
			if (this.lastNeed) {
				var r = this.lastTotal - this.lastNeed;
				return n + this.lastChar.toString("utf16le", 0, r);
			}
			return n;
		}
		function base64Text(e, n) {
			var r = (e.length - n) % 3;
			return r === 0 ? e.toString("base64", n) : (this.lastNeed = 3 - r, this.lastTotal = 3, r === 1 ? this.lastChar[0] = e[e.length - 1] : (this.lastChar[0] = e[e.length - 2], this.lastChar[1] = e[e.length - 1]), e.toString("base64", n, e.length - r));
		}
		function base64End(e) {
			var n = e && e.length ? this.write(e) : "";
			return this.lastNeed ? n + this.lastChar.toString("base64", 0, 3 - this.lastNeed) : n;
		}
		function simpleWrite(e) {
			return e.toString(this.encoding);
		}
		function simpleEnd(e) {
			return e && e.length ? this.write(e) : "";
		}
	}),
	4488: ((e, n, r) => {
		e.exports = r(9023).deprecate;
	}),
	4576: (function(e) {
		(function() {
			var assign, getValue, isArray, isEmpty, isFunction, isObject, isPlainObject, n = [].slice, r = {}.hasOwnProperty;
			assign = function() {
				var e, i, a, o, s, c = arguments[0];
				if (s = 2 <= arguments.length ? n.call(arguments, 1) : [], isFunction(Object.assign)) Object.assign.apply(null, arguments);
				else for (e = 0, a = s.length; e < a; e++) if (o = s[e], o != null) for (i in o) r.call(o, i) && (c[i] = o[i]);
				return c;
			}, isFunction = function(e) {
				return !!e && Object.prototype.toString.call(e) === "[object Function]";
			}, isObject = function(e) {
				var n;
				return !!e && ((n = typeof e) == "function" || n === "object");
			}, isArray = function(e) {
				return isFunction(Array.isArray) ? Array.isArray(e) : Object.prototype.toString.call(e) === "[object Array]";
			}, isEmpty = function(e) {
				var n;
				if (isArray(e)) return !e.length;
				for (n in e) if (r.call(e, n)) return !1;
				return !0;
			}, isPlainObject = function(e) {
				var n, r;
				return isObject(e) && (r = Object.getPrototypeOf(e)) && (n = r.constructor) && typeof n == "function" && n instanceof n && Function.prototype.toString.call(n) === Function.prototype.toString.call(Object);
			}, getValue = function(e) {
				return isFunction(e.valueOf) ? e.valueOf() : e;
			}, e.exports.assign = assign, e.exports.isFunction = isFunction, e.exports.isObject = isObject, e.exports.isArray = isArray, e.exports.isEmpty = isEmpty, e.exports.isPlainObject = isPlainObject, e.exports.getValue = getValue;
		}).call(this);
	}),
	3977: (function(e) {
		(function() {
			e.exports = (function() {
				function XMLAttribute(e, n, r) {
					if (this.options = e.options, this.stringify = e.stringify, this.parent = e, n == null) throw Error("Missing attribute name. " + this.debugInfo(n));
					if (r == null) throw Error("Missing attribute value. " + this.debugInfo(n));
					this.name = this.stringify.attName(n), this.value = this.stringify.attValue(r);
				}
				return XMLAttribute.prototype.clone = function() {
					return Object.create(this);
				}, XMLAttribute.prototype.toString = function(e) {
					return this.options.writer.set(e).attribute(this);
				}, XMLAttribute.prototype.debugInfo = function(e) {
					return e ||= this.name, e == null ? "parent: <" + this.parent.name + ">" : "attribute: {" + e + "}, parent: <" + this.parent.name + ">";
				}, XMLAttribute;
			})();
		}).call(this);
	}),
	728: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLCData, e);
				function XMLCData(e, n) {
					if (XMLCData.__super__.constructor.call(this, e), n == null) throw Error("Missing CDATA text. " + this.debugInfo());
					this.text = this.stringify.cdata(n);
				}
				return XMLCData.prototype.clone = function() {
					return Object.create(this);
				}, XMLCData.prototype.toString = function(e) {
					return this.options.writer.set(e).cdata(this);
				}, XMLCData;
			})(n);
		}).call(this);
	}),
	9620: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLComment, e);
				function XMLComment(e, n) {
					if (XMLComment.__super__.constructor.call(this, e), n == null) throw Error("Missing comment text. " + this.debugInfo());
					this.text = this.stringify.comment(n);
				}
				return XMLComment.prototype.clone = function() {
					return Object.create(this);
				}, XMLComment.prototype.toString = function(e) {
					return this.options.writer.set(e).comment(this);
				}, XMLComment;
			})(n);
		}).call(this);
	}),
	3742: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLDTDAttList, e);
				function XMLDTDAttList(e, n, r, i, a, o) {
					if (XMLDTDAttList.__super__.constructor.call(this, e), n == null) throw Error("Missing DTD element name. " + this.debugInfo());
					if (r == null) throw Error("Missing DTD attribute name. " + this.debugInfo(n));
					if (!i) throw Error("Missing DTD attribute type. " + this.debugInfo(n));
					if (!a) throw Error("Missing DTD attribute default. " + this.debugInfo(n));
					if (a.indexOf("#") !== 0 && (a = "#" + a), !a.match(/^(#REQUIRED|#IMPLIED|#FIXED|#DEFAULT)$/)) throw Error("Invalid default value type; expected: #REQUIRED, #IMPLIED, #FIXED or #DEFAULT. " + this.debugInfo(n));
					if (o && !a.match(/^(#FIXED|#DEFAULT)$/)) throw Error("Default value only applies to #FIXED or #DEFAULT. " + this.debugInfo(n));
					this.elementName = this.stringify.eleName(n), this.attributeName = this.stringify.attName(r), this.attributeType = this.stringify.dtdAttType(i), this.defaultValue = this.stringify.dtdAttDefault(o), this.defaultValueType = a;
				}
				return XMLDTDAttList.prototype.toString = function(e) {
					return this.options.writer.set(e).dtdAttList(this);
				}, XMLDTDAttList;
			})(n);
		}).call(this);
	}),
	6189: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLDTDElement, e);
				function XMLDTDElement(e, n, r) {
					if (XMLDTDElement.__super__.constructor.call(this, e), n == null) throw Error("Missing DTD element name. " + this.debugInfo());
					r ||= "(#PCDATA)", Array.isArray(r) && (r = "(" + r.join(",") + ")"), this.name = this.stringify.eleName(n), this.value = this.stringify.dtdElementValue(r);
				}
				return XMLDTDElement.prototype.toString = function(e) {
					return this.options.writer.set(e).dtdElement(this);
				}, XMLDTDElement;
			})(n);
		}).call(this);
	}),
	6906: (function(e, n, r) {
		(function() {
			var n, i, extend = function(e, n) {
				for (var r in n) a.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, a = {}.hasOwnProperty;
			i = r(4576).isObject, n = r(3401), e.exports = (function(e) {
				extend(XMLDTDEntity, e);
				function XMLDTDEntity(e, n, r, a) {
					if (XMLDTDEntity.__super__.constructor.call(this, e), r == null) throw Error("Missing DTD entity name. " + this.debugInfo(r));
					if (a == null) throw Error("Missing DTD entity value. " + this.debugInfo(r));
					if (this.pe = !!n, this.name = this.stringify.eleName(r), !i(a)) this.value = this.stringify.dtdEntityValue(a);
					else {
						if (!a.pubID && !a.sysID) throw Error("Public and/or system identifiers are required for an external entity. " + this.debugInfo(r));
						if (a.pubID && !a.sysID) throw Error("System identifier is required for a public external entity. " + this.debugInfo(r));
						if (a.pubID != null && (this.pubID = this.stringify.dtdPubID(a.pubID)), a.sysID != null && (this.sysID = this.stringify.dtdSysID(a.sysID)), a.nData != null && (this.nData = this.stringify.dtdNData(a.nData)), this.pe && this.nData) throw Error("Notation declaration is not allowed in a parameter entity. " + this.debugInfo(r));
					}
				}
				return XMLDTDEntity.prototype.toString = function(e) {
					return this.options.writer.set(e).dtdEntity(this);
				}, XMLDTDEntity;
			})(n);
		}).call(this);
	}),
	7083: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLDTDNotation, e);
				function XMLDTDNotation(e, n, r) {
					if (XMLDTDNotation.__super__.constructor.call(this, e), n == null) throw Error("Missing DTD notation name. " + this.debugInfo(n));
					if (!r.pubID && !r.sysID) throw Error("Public or system identifiers are required for an external entity. " + this.debugInfo(n));
					this.name = this.stringify.eleName(n), r.pubID != null && (this.pubID = this.stringify.dtdPubID(r.pubID)), r.sysID != null && (this.sysID = this.stringify.dtdSysID(r.sysID));
				}
				return XMLDTDNotation.prototype.toString = function(e) {
					return this.options.writer.set(e).dtdNotation(this);
				}, XMLDTDNotation;
			})(n);
		}).call(this);
	}),
	7645: (function(e, n, r) {
		(function() {
			var n, i, extend = function(e, n) {
				for (var r in n) a.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, a = {}.hasOwnProperty;
			i = r(4576).isObject, n = r(3401), e.exports = (function(e) {
				extend(XMLDeclaration, e);
				function XMLDeclaration(e, n, r, a) {
					var o;
					XMLDeclaration.__super__.constructor.call(this, e), i(n) && (o = n, n = o.version, r = o.encoding, a = o.standalone), n ||= "1.0", this.version = this.stringify.xmlVersion(n), r != null && (this.encoding = this.stringify.xmlEncoding(r)), a != null && (this.standalone = this.stringify.xmlStandalone(a));
				}
				return XMLDeclaration.prototype.toString = function(e) {
					return this.options.writer.set(e).declaration(this);
				}, XMLDeclaration;
			})(n);
		}).call(this);
	}),
	7827: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, extend = function(e, n) {
				for (var r in n) l.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, l = {}.hasOwnProperty;
			c = r(4576).isObject, s = r(3401), n = r(3742), a = r(6906), i = r(6189), o = r(7083), e.exports = (function(e) {
				extend(XMLDocType, e);
				function XMLDocType(e, n, r) {
					var i, a;
					XMLDocType.__super__.constructor.call(this, e), this.name = "!DOCTYPE", this.documentObject = e, c(n) && (i = n, n = i.pubID, r = i.sysID), r ?? (a = [n, r], r = a[0], n = a[1]), n != null && (this.pubID = this.stringify.dtdPubID(n)), r != null && (this.sysID = this.stringify.dtdSysID(r));
				}
				return XMLDocType.prototype.element = function(e, n) {
					var r = new i(this, e, n);
					return this.children.push(r), this;
				}, XMLDocType.prototype.attList = function(e, r, i, a, o) {
					var s = new n(this, e, r, i, a, o);
					return this.children.push(s), this;
				}, XMLDocType.prototype.entity = function(e, n) {
					var r = new a(this, !1, e, n);
					return this.children.push(r), this;
				}, XMLDocType.prototype.pEntity = function(e, n) {
					var r = new a(this, !0, e, n);
					return this.children.push(r), this;
				}, XMLDocType.prototype.notation = function(e, n) {
					var r = new o(this, e, n);
					return this.children.push(r), this;
				}, XMLDocType.prototype.toString = function(e) {
					return this.options.writer.set(e).docType(this);
				}, XMLDocType.prototype.ele = function(e, n) {
					return this.element(e, n);
				}, XMLDocType.prototype.att = function(e, n, r, i, a) {
					return this.attList(e, n, r, i, a);
				}, XMLDocType.prototype.ent = function(e, n) {
					return this.entity(e, n);
				}, XMLDocType.prototype.pent = function(e, n) {
					return this.pEntity(e, n);
				}, XMLDocType.prototype.not = function(e, n) {
					return this.notation(e, n);
				}, XMLDocType.prototype.up = function() {
					return this.root() || this.documentObject;
				}, XMLDocType;
			})(s);
		}).call(this);
	}),
	6500: (function(e, n, r) {
		(function() {
			var n, i, a, o, extend = function(e, n) {
				for (var r in n) s.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, s = {}.hasOwnProperty;
			o = r(4576).isPlainObject, n = r(3401), a = r(7431), i = r(9867), e.exports = (function(e) {
				extend(XMLDocument, e);
				function XMLDocument(e) {
					XMLDocument.__super__.constructor.call(this, null), this.name = "?xml", e ||= {}, e.writer || (e.writer = new i()), this.options = e, this.stringify = new a(e), this.isDocument = !0;
				}
				return XMLDocument.prototype.end = function(e) {
					var n;
					return e ? o(e) && (n = e, e = this.options.writer.set(n)) : e = this.options.writer, e.document(this);
				}, XMLDocument.prototype.toString = function(e) {
					return this.options.writer.set(e).document(this);
				}, XMLDocument;
			})(n);
		}).call(this);
	}),
	7789: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, l, u, d, f, p, m, h, g, _, v, y, b, x, S, C = {}.hasOwnProperty;
			S = r(4576), b = S.isObject, y = S.isFunction, x = S.isPlainObject, v = S.getValue, f = r(3965), i = r(728), a = r(9620), m = r(2083), _ = r(9946), p = r(1368), u = r(7645), d = r(7827), o = r(3742), c = r(6906), s = r(6189), l = r(7083), n = r(3977), g = r(7431), h = r(9867), e.exports = (function() {
				function XMLDocumentCB(e, n, r) {
					var i;
					this.name = "?xml", e ||= {}, e.writer ? x(e.writer) && (i = e.writer, e.writer = new h(i)) : e.writer = new h(e), this.options = e, this.writer = e.writer, this.stringify = new g(e), this.onDataCallback = n || function() {}, this.onEndCallback = r || function() {}, this.currentNode = null, this.currentLevel = -1, this.openTags = {}, this.documentStarted = !1, this.documentCompleted = !1, this.root = null;
				}
				return XMLDocumentCB.prototype.node = function(e, n, r) {
					var i, a;
					if (e == null) throw Error("Missing node name.");
					if (this.root && this.currentLevel === -1) throw Error("Document can only have one root node. " + this.debugInfo(e));
					return this.openCurrent(), e = v(e), n === null && r == null && (i = [{}, null], n = i[0], r = i[1]), n ??= {}, n = v(n), b(n) || (a = [n, r], r = a[0], n = a[1]), this.currentNode = new f(this, e, n), this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, r != null && this.text(r), this;
				}, XMLDocumentCB.prototype.element = function(e, n, r) {
					return this.currentNode && this.currentNode instanceof d ? this.dtdElement.apply(this, arguments) : this.node(e, n, r);
				}, XMLDocumentCB.prototype.attribute = function(e, r) {
					var i, a;
					if (!this.currentNode || this.currentNode.children) throw Error("att() can only be used immediately after an ele() call in callback mode. " + this.debugInfo(e));
					if (e != null && (e = v(e)), b(e)) for (i in e) C.call(e, i) && (a = e[i], this.attribute(i, a));
					else y(r) && (r = r.apply()), this.options.skipNullAttributes && r == null || (this.currentNode.attributes[e] = new n(this, e, r));
					return this;
				}, XMLDocumentCB.prototype.text = function(e) {
					var n;
					return this.openCurrent(), n = new _(this, e), this.onData(this.writer.text(n, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.cdata = function(e) {
					var n;
					return this.openCurrent(), n = new i(this, e), this.onData(this.writer.cdata(n, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.comment = function(e) {
					var n;
					return this.openCurrent(), n = new a(this, e), this.onData(this.writer.comment(n, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.raw = function(e) {
					var n;
					return this.openCurrent(), n = new m(this, e), this.onData(this.writer.raw(n, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.instruction = function(e, n) {
					var r, i, a, o, s;
					if (this.openCurrent(), e != null && (e = v(e)), n != null && (n = v(n)), Array.isArray(e)) for (r = 0, o = e.length; r < o; r++) i = e[r], this.instruction(i);
					else if (b(e)) for (i in e) C.call(e, i) && (a = e[i], this.instruction(i, a));
					else y(n) && (n = n.apply()), s = new p(this, e, n), this.onData(this.writer.processingInstruction(s, this.currentLevel + 1), this.currentLevel + 1);
					return this;
				}, XMLDocumentCB.prototype.declaration = function(e, n, r) {
					var i;
					if (this.openCurrent(), this.documentStarted) throw Error("declaration() must be the first node.");
					return i = new u(this, e, n, r), this.onData(this.writer.declaration(i, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.doctype = function(e, n, r) {
					if (this.openCurrent(), e == null) throw Error("Missing root node name.");
					if (this.root) throw Error("dtd() must come before the root node.");
					return this.currentNode = new d(this, n, r), this.currentNode.rootNodeName = e, this.currentNode.children = !1, this.currentLevel++, this.openTags[this.currentLevel] = this.currentNode, this;
				}, XMLDocumentCB.prototype.dtdElement = function(e, n) {
					var r;
					return this.openCurrent(), r = new s(this, e, n), this.onData(this.writer.dtdElement(r, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.attList = function(e, n, r, i, a) {
					var s;
					return this.openCurrent(), s = new o(this, e, n, r, i, a), this.onData(this.writer.dtdAttList(s, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.entity = function(e, n) {
					var r;
					return this.openCurrent(), r = new c(this, !1, e, n), this.onData(this.writer.dtdEntity(r, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.pEntity = function(e, n) {
					var r;
					return this.openCurrent(), r = new c(this, !0, e, n), this.onData(this.writer.dtdEntity(r, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.notation = function(e, n) {
					var r;
					return this.openCurrent(), r = new l(this, e, n), this.onData(this.writer.dtdNotation(r, this.currentLevel + 1), this.currentLevel + 1), this;
				}, XMLDocumentCB.prototype.up = function() {
					if (this.currentLevel < 0) throw Error("The document node has no parent.");
					return this.currentNode ? (this.currentNode.children ? this.closeNode(this.currentNode) : this.openNode(this.currentNode), this.currentNode = null) : this.closeNode(this.openTags[this.currentLevel]), delete this.openTags[this.currentLevel], this.currentLevel--, this;
				}, XMLDocumentCB.prototype.end = function() {
					for (; this.currentLevel >= 0;) this.up();
					return this.onEnd();
				}, XMLDocumentCB.prototype.openCurrent = function() {
					if (this.currentNode) return this.currentNode.children = !0, this.openNode(this.currentNode);
				}, XMLDocumentCB.prototype.openNode = function(e) {
					if (!e.isOpen) return !this.root && this.currentLevel === 0 && e instanceof f && (this.root = e), this.onData(this.writer.openNode(e, this.currentLevel), this.currentLevel), e.isOpen = !0;
				}, XMLDocumentCB.prototype.closeNode = function(e) {
					if (!e.isClosed) return this.onData(this.writer.closeNode(e, this.currentLevel), this.currentLevel), e.isClosed = !0;
				}, XMLDocumentCB.prototype.onData = function(e, n) {
					return this.documentStarted = !0, this.onDataCallback(e, n + 1);
				}, XMLDocumentCB.prototype.onEnd = function() {
					return this.documentCompleted = !0, this.onEndCallback();
				}, XMLDocumentCB.prototype.debugInfo = function(e) {
					return e == null ? "" : "node: <" + e + ">";
				}, XMLDocumentCB.prototype.ele = function() {
					return this.element.apply(this, arguments);
				}, XMLDocumentCB.prototype.nod = function(e, n, r) {
					return this.node(e, n, r);
				}, XMLDocumentCB.prototype.txt = function(e) {
					return this.text(e);
				}, XMLDocumentCB.prototype.dat = function(e) {
					return this.cdata(e);
				}, XMLDocumentCB.prototype.com = function(e) {
					return this.comment(e);
				}, XMLDocumentCB.prototype.ins = function(e, n) {
					return this.instruction(e, n);
				}, XMLDocumentCB.prototype.dec = function(e, n, r) {
					return this.declaration(e, n, r);
				}, XMLDocumentCB.prototype.dtd = function(e, n, r) {
					return this.doctype(e, n, r);
				}, XMLDocumentCB.prototype.e = function(e, n, r) {
					return this.element(e, n, r);
				}, XMLDocumentCB.prototype.n = function(e, n, r) {
					return this.node(e, n, r);
				}, XMLDocumentCB.prototype.t = function(e) {
					return this.text(e);
				}, XMLDocumentCB.prototype.d = function(e) {
					return this.cdata(e);
				}, XMLDocumentCB.prototype.c = function(e) {
					return this.comment(e);
				}, XMLDocumentCB.prototype.r = function(e) {
					return this.raw(e);
				}, XMLDocumentCB.prototype.i = function(e, n) {
					return this.instruction(e, n);
				}, XMLDocumentCB.prototype.att = function() {
					return this.currentNode && this.currentNode instanceof d ? this.attList.apply(this, arguments) : this.attribute.apply(this, arguments);
				}, XMLDocumentCB.prototype.a = function() {
					return this.currentNode && this.currentNode instanceof d ? this.attList.apply(this, arguments) : this.attribute.apply(this, arguments);
				}, XMLDocumentCB.prototype.ent = function(e, n) {
					return this.entity(e, n);
				}, XMLDocumentCB.prototype.pent = function(e, n) {
					return this.pEntity(e, n);
				}, XMLDocumentCB.prototype.not = function(e, n) {
					return this.notation(e, n);
				}, XMLDocumentCB;
			})();
		}).call(this);
	}),
	9274: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLDummy, e);
				function XMLDummy(e) {
					XMLDummy.__super__.constructor.call(this, e), this.isDummy = !0;
				}
				return XMLDummy.prototype.clone = function() {
					return Object.create(this);
				}, XMLDummy.prototype.toString = function(e) {
					return "";
				}, XMLDummy;
			})(n);
		}).call(this);
	}),
	3965: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, extend = function(e, n) {
				for (var r in n) l.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, l = {}.hasOwnProperty;
			c = r(4576), s = c.isObject, o = c.isFunction, a = c.getValue, i = r(3401), n = r(3977), e.exports = (function(e) {
				extend(XMLElement, e);
				function XMLElement(e, n, r) {
					if (XMLElement.__super__.constructor.call(this, e), n == null) throw Error("Missing element name. " + this.debugInfo());
					this.name = this.stringify.eleName(n), this.attributes = {}, r != null && this.attribute(r), e.isDocument && (this.isRoot = !0, this.documentObject = e, e.rootObject = this);
				}
				return XMLElement.prototype.clone = function() {
					var e, n, r = Object.create(this), i;
					for (n in r.isRoot && (r.documentObject = null), r.attributes = {}, i = this.attributes, i) l.call(i, n) && (e = i[n], r.attributes[n] = e.clone());
					return r.children = [], this.children.forEach(function(e) {
						var n = e.clone();
						return n.parent = r, r.children.push(n);
					}), r;
				}, XMLElement.prototype.attribute = function(e, r) {
					var i, c;
					if (e != null && (e = a(e)), s(e)) for (i in e) l.call(e, i) && (c = e[i], this.attribute(i, c));
					else o(r) && (r = r.apply()), this.options.skipNullAttributes && r == null || (this.attributes[e] = new n(this, e, r));
					return this;
				}, XMLElement.prototype.removeAttribute = function(e) {
					var n, r, i;
					if (e == null) throw Error("Missing attribute name. " + this.debugInfo());
					if (e = a(e), Array.isArray(e)) for (r = 0, i = e.length; r < i; r++) n = e[r], delete this.attributes[n];
					else delete this.attributes[e];
					return this;
				}, XMLElement.prototype.toString = function(e) {
					return this.options.writer.set(e).element(this);
				}, XMLElement.prototype.att = function(e, n) {
					return this.attribute(e, n);
				}, XMLElement.prototype.a = function(e, n) {
					return this.attribute(e, n);
				}, XMLElement;
			})(i);
		}).call(this);
	}),
	3401: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, l, u, d, f, p, m, h, g, _ = {}.hasOwnProperty;
			g = r(4576), h = g.isObject, m = g.isFunction, p = g.isEmpty, f = g.getValue, c = null, n = null, i = null, a = null, o = null, u = null, d = null, l = null, s = null, e.exports = (function() {
				function XMLNode(e) {
					this.parent = e, this.parent && (this.options = this.parent.options, this.stringify = this.parent.stringify), this.children = [], c || (c = r(3965), n = r(728), i = r(9620), a = r(7645), o = r(7827), u = r(2083), d = r(9946), l = r(1368), s = r(9274));
				}
				return XMLNode.prototype.element = function(e, n, r) {
					var i, a, o, s, c, l = null, u, d, g, v, y;
					if (n === null && r == null && (g = [{}, null], n = g[0], r = g[1]), n ??= {}, n = f(n), h(n) || (v = [n, r], r = v[0], n = v[1]), e != null && (e = f(e)), Array.isArray(e)) for (o = 0, u = e.length; o < u; o++) a = e[o], l = this.element(a);
					else if (m(e)) l = this.element(e.apply());
					else if (h(e)) {
						for (c in e) if (_.call(e, c)) {
							if (y = e[c], m(y) && (y = y.apply()), h(y) && p(y) && (y = null), !this.options.ignoreDecorators && this.stringify.convertAttKey && c.indexOf(this.stringify.convertAttKey) === 0) l = this.attribute(c.substr(this.stringify.convertAttKey.length), y);
							else if (!this.options.separateArrayItems && Array.isArray(y)) for (s = 0, d = y.length; s < d; s++) a = y[s], i = {}, i[c] = a, l = this.element(i);
							else h(y) ? (l = this.element(c), l.element(y)) : l = this.element(c, y);
						}
					} else l = this.options.skipNullNodes && r === null ? this.dummy() : !this.options.ignoreDecorators && this.stringify.convertTextKey && e.indexOf(this.stringify.convertTextKey) === 0 ? this.text(r) : !this.options.ignoreDecorators && this.stringify.convertCDataKey && e.indexOf(this.stringify.convertCDataKey) === 0 ? this.cdata(r) : !this.options.ignoreDecorators && this.stringify.convertCommentKey && e.indexOf(this.stringify.convertCommentKey) === 0 ? this.comment(r) : !this.options.ignoreDecorators && this.stringify.convertRawKey && e.indexOf(this.stringify.convertRawKey) === 0 ? this.raw(r) : !this.options.ignoreDecorators && this.stringify.convertPIKey && e.indexOf(this.stringify.convertPIKey) === 0 ? this.instruction(e.substr(this.stringify.convertPIKey.length), r) : this.node(e, n, r);
					if (l == null) throw Error("Could not create any elements with: " + e + ". " + this.debugInfo());
					return l;
				}, XMLNode.prototype.insertBefore = function(e, n, r) {
					var i, a, o;
					if (this.isRoot) throw Error("Cannot insert elements at root level. " + this.debugInfo(e));
					return a = this.parent.children.indexOf(this), o = this.parent.children.splice(a), i = this.parent.element(e, n, r), Array.prototype.push.apply(this.parent.children, o), i;
				}, XMLNode.prototype.insertAfter = function(e, n, r) {
					var i, a, o;
					if (this.isRoot) throw Error("Cannot insert elements at root level. " + this.debugInfo(e));
					return a = this.parent.children.indexOf(this), o = this.parent.children.splice(a + 1), i = this.parent.element(e, n, r), Array.prototype.push.apply(this.parent.children, o), i;
				}, XMLNode.prototype.remove = function() {
					var e;
					if (this.isRoot) throw Error("Cannot remove the root element. " + this.debugInfo());
					return e = this.parent.children.indexOf(this), [].splice.apply(this.parent.children, [e, e - e + 1]), this.parent;
				}, XMLNode.prototype.node = function(e, n, r) {
					var i, a;
					return e != null && (e = f(e)), n ||= {}, n = f(n), h(n) || (a = [n, r], r = a[0], n = a[1]), i = new c(this, e, n), r != null && i.text(r), this.children.push(i), i;
				}, XMLNode.prototype.text = function(e) {
					var n = new d(this, e);
					return this.children.push(n), this;
				}, XMLNode.prototype.cdata = function(e) {
					var r = new n(this, e);
					return this.children.push(r), this;
				}, XMLNode.prototype.comment = function(e) {
					var n = new i(this, e);
					return this.children.push(n), this;
				}, XMLNode.prototype.commentBefore = function(e) {
					var n = this.parent.children.indexOf(this), r = this.parent.children.splice(n);
					return this.parent.comment(e), Array.prototype.push.apply(this.parent.children, r), this;
				}, XMLNode.prototype.commentAfter = function(e) {
					var n = this.parent.children.indexOf(this), r = this.parent.children.splice(n + 1);
					return this.parent.comment(e), Array.prototype.push.apply(this.parent.children, r), this;
				}, XMLNode.prototype.raw = function(e) {
					var n = new u(this, e);
					return this.children.push(n), this;
				}, XMLNode.prototype.dummy = function() {
					var e = new s(this);
					return this.children.push(e), e;
				}, XMLNode.prototype.instruction = function(e, n) {
					var r, i, a, o, s;
					if (e != null && (e = f(e)), n != null && (n = f(n)), Array.isArray(e)) for (o = 0, s = e.length; o < s; o++) r = e[o], this.instruction(r);
					else if (h(e)) for (r in e) _.call(e, r) && (i = e[r], this.instruction(r, i));
					else m(n) && (n = n.apply()), a = new l(this, e, n), this.children.push(a);
					return this;
				}, XMLNode.prototype.instructionBefore = function(e, n) {
					var r = this.parent.children.indexOf(this), i = this.parent.children.splice(r);
					return this.parent.instruction(e, n), Array.prototype.push.apply(this.parent.children, i), this;
				}, XMLNode.prototype.instructionAfter = function(e, n) {
					var r = this.parent.children.indexOf(this), i = this.parent.children.splice(r + 1);
					return this.parent.instruction(e, n), Array.prototype.push.apply(this.parent.children, i), this;
				}, XMLNode.prototype.declaration = function(e, n, r) {
					var i = this.document(), o = new a(i, e, n, r);
					return i.children[0] instanceof a ? i.children[0] = o : i.children.unshift(o), i.root() || i;
				}, XMLNode.prototype.doctype = function(e, n) {
					var r, i = this.document(), a = new o(i, e, n), s, c, l, u, d, f = i.children, p;
					for (s = c = 0, u = f.length; c < u; s = ++c) if (r = f[s], r instanceof o) return i.children[s] = a, a;
					for (p = i.children, s = l = 0, d = p.length; l < d; s = ++l) if (r = p[s], r.isRoot) return i.children.splice(s, 0, a), a;
					return i.children.push(a), a;
				}, XMLNode.prototype.up = function() {
					if (this.isRoot) throw Error("The root node has no parent. Use doc() if you need to get the document object.");
					return this.parent;
				}, XMLNode.prototype.root = function() {
					for (var e = this; e;) {
						if (e.isDocument) return e.rootObject;
						if (e.isRoot) return e;
						e = e.parent;
					}
				}, XMLNode.prototype.document = function() {
					for (var e = this; e;) {
						if (e.isDocument) return e;
						e = e.parent;
					}
				}, XMLNode.prototype.end = function(e) {
					return this.document().end(e);
				}, XMLNode.prototype.prev = function() {
					for (var e = this.parent.children.indexOf(this); e > 0 && this.parent.children[e - 1].isDummy;) --e;
					if (e < 1) throw Error("Already at the first node. " + this.debugInfo());
					return this.parent.children[e - 1];
				}, XMLNode.prototype.next = function() {
					for (var e = this.parent.children.indexOf(this); e < this.parent.children.length - 1 && this.parent.children[e + 1].isDummy;) e += 1;
					if (e === -1 || e === this.parent.children.length - 1) throw Error("Already at the last node. " + this.debugInfo());
					return this.parent.children[e + 1];
				}, XMLNode.prototype.importDocument = function(e) {
					var n = e.root().clone();
					return n.parent = this, n.isRoot = !1, this.children.push(n), this;
				}, XMLNode.prototype.debugInfo = function(e) {
					return e ||= this.name, e == null && !this.parent?.name ? "" : e == null ? "parent: <" + this.parent.name + ">" : this.parent?.name ? "node: <" + e + ">, parent: <" + this.parent.name + ">" : "node: <" + e + ">";
				}, XMLNode.prototype.ele = function(e, n, r) {
					return this.element(e, n, r);
				}, XMLNode.prototype.nod = function(e, n, r) {
					return this.node(e, n, r);
				}, XMLNode.prototype.txt = function(e) {
					return this.text(e);
				}, XMLNode.prototype.dat = function(e) {
					return this.cdata(e);
				}, XMLNode.prototype.com = function(e) {
					return this.comment(e);
				}, XMLNode.prototype.ins = function(e, n) {
					return this.instruction(e, n);
				}, XMLNode.prototype.doc = function() {
					return this.document();
				}, XMLNode.prototype.dec = function(e, n, r) {
					return this.declaration(e, n, r);
				}, XMLNode.prototype.dtd = function(e, n) {
					return this.doctype(e, n);
				}, XMLNode.prototype.e = function(e, n, r) {
					return this.element(e, n, r);
				}, XMLNode.prototype.n = function(e, n, r) {
					return this.node(e, n, r);
				}, XMLNode.prototype.t = function(e) {
					return this.text(e);
				}, XMLNode.prototype.d = function(e) {
					return this.cdata(e);
				}, XMLNode.prototype.c = function(e) {
					return this.comment(e);
				}, XMLNode.prototype.r = function(e) {
					return this.raw(e);
				}, XMLNode.prototype.i = function(e, n) {
					return this.instruction(e, n);
				}, XMLNode.prototype.u = function() {
					return this.up();
				}, XMLNode.prototype.importXMLBuilder = function(e) {
					return this.importDocument(e);
				}, XMLNode;
			})();
		}).call(this);
	}),
	1368: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLProcessingInstruction, e);
				function XMLProcessingInstruction(e, n, r) {
					if (XMLProcessingInstruction.__super__.constructor.call(this, e), n == null) throw Error("Missing instruction target. " + this.debugInfo());
					this.target = this.stringify.insTarget(n), r && (this.value = this.stringify.insValue(r));
				}
				return XMLProcessingInstruction.prototype.clone = function() {
					return Object.create(this);
				}, XMLProcessingInstruction.prototype.toString = function(e) {
					return this.options.writer.set(e).processingInstruction(this);
				}, XMLProcessingInstruction;
			})(n);
		}).call(this);
	}),
	2083: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLRaw, e);
				function XMLRaw(e, n) {
					if (XMLRaw.__super__.constructor.call(this, e), n == null) throw Error("Missing raw text. " + this.debugInfo());
					this.value = this.stringify.raw(n);
				}
				return XMLRaw.prototype.clone = function() {
					return Object.create(this);
				}, XMLRaw.prototype.toString = function(e) {
					return this.options.writer.set(e).raw(this);
				}, XMLRaw;
			})(n);
		}).call(this);
	}),
	7798: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, l, u, d, f, p, m, h, g, extend = function(e, n) {
				for (var r in n) _.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, _ = {}.hasOwnProperty;
			l = r(7645), u = r(7827), n = r(728), i = r(9620), f = r(3965), m = r(2083), h = r(9946), p = r(1368), d = r(9274), a = r(3742), o = r(6189), s = r(6906), c = r(7083), g = r(6943), e.exports = (function(e) {
				extend(XMLStreamWriter, e);
				function XMLStreamWriter(e, n) {
					XMLStreamWriter.__super__.constructor.call(this, n), this.stream = e;
				}
				return XMLStreamWriter.prototype.document = function(e) {
					var n, r, a, o, s, c = e.children, f, m;
					for (r = 0, o = c.length; r < o; r++) n = c[r], n.isLastRootNode = !1;
					for (e.children[e.children.length - 1].isLastRootNode = !0, f = e.children, m = [], a = 0, s = f.length; a < s; a++) if (n = f[a], !(n instanceof d)) switch (!1) {
						case !(n instanceof l):
							m.push(this.declaration(n));
							break;
						case !(n instanceof u):
							m.push(this.docType(n));
							break;
						case !(n instanceof i):
							m.push(this.comment(n));
							break;
						case !(n instanceof p):
							m.push(this.processingInstruction(n));
							break;
						default: m.push(this.element(n));
					}
					return m;
				}, XMLStreamWriter.prototype.attribute = function(e) {
					return this.stream.write(" " + e.name + "=\"" + e.value + "\"");
				}, XMLStreamWriter.prototype.cdata = function(e, n) {
					return this.stream.write(this.space(n) + "<![CDATA[" + e.text + "]]>" + this.endline(e));
				}, XMLStreamWriter.prototype.comment = function(e, n) {
					return this.stream.write(this.space(n) + "<!-- " + e.text + " -->" + this.endline(e));
				}, XMLStreamWriter.prototype.declaration = function(e, n) {
					return this.stream.write(this.space(n)), this.stream.write("<?xml version=\"" + e.version + "\""), e.encoding != null && this.stream.write(" encoding=\"" + e.encoding + "\""), e.standalone != null && this.stream.write(" standalone=\"" + e.standalone + "\""), this.stream.write(this.spacebeforeslash + "?>"), this.stream.write(this.endline(e));
				}, XMLStreamWriter.prototype.docType = function(e, r) {
					var l, u, d, f;
					if (r ||= 0, this.stream.write(this.space(r)), this.stream.write("<!DOCTYPE " + e.root().name), e.pubID && e.sysID ? this.stream.write(" PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"") : e.sysID && this.stream.write(" SYSTEM \"" + e.sysID + "\""), e.children.length > 0) {
						for (this.stream.write(" ["), this.stream.write(this.endline(e)), f = e.children, u = 0, d = f.length; u < d; u++) switch (l = f[u], !1) {
							case !(l instanceof a):
								this.dtdAttList(l, r + 1);
								break;
							case !(l instanceof o):
								this.dtdElement(l, r + 1);
								break;
							case !(l instanceof s):
								this.dtdEntity(l, r + 1);
								break;
							case !(l instanceof c):
								this.dtdNotation(l, r + 1);
								break;
							case !(l instanceof n):
								this.cdata(l, r + 1);
								break;
							case !(l instanceof i):
								this.comment(l, r + 1);
								break;
							case !(l instanceof p):
								this.processingInstruction(l, r + 1);
								break;
							default: throw Error("Unknown DTD node type: " + l.constructor.name);
						}
						this.stream.write("]");
					}
					return this.stream.write(this.spacebeforeslash + ">"), this.stream.write(this.endline(e));
				}, XMLStreamWriter.prototype.element = function(e, r) {
					var a, o, s, c, l, u, g, v;
					for (l in r ||= 0, v = this.space(r), this.stream.write(v + "<" + e.name), u = e.attributes, u) _.call(u, l) && (a = u[l], this.attribute(a));
					if (e.children.length === 0 || e.children.every(function(e) {
						return e.value === "";
					})) this.allowEmpty ? this.stream.write("></" + e.name + ">") : this.stream.write(this.spacebeforeslash + "/>");
					else if (this.pretty && e.children.length === 1 && e.children[0].value != null) this.stream.write(">"), this.stream.write(e.children[0].value), this.stream.write("</" + e.name + ">");
					else {
						for (this.stream.write(">" + this.newline), g = e.children, s = 0, c = g.length; s < c; s++) switch (o = g[s], !1) {
							case !(o instanceof n):
								this.cdata(o, r + 1);
								break;
							case !(o instanceof i):
								this.comment(o, r + 1);
								break;
							case !(o instanceof f):
								this.element(o, r + 1);
								break;
							case !(o instanceof m):
								this.raw(o, r + 1);
								break;
							case !(o instanceof h):
								this.text(o, r + 1);
								break;
							case !(o instanceof p):
								this.processingInstruction(o, r + 1);
								break;
							case !(o instanceof d): break;
							default: throw Error("Unknown XML node type: " + o.constructor.name);
						}
						this.stream.write(v + "</" + e.name + ">");
					}
					return this.stream.write(this.endline(e));
				}, XMLStreamWriter.prototype.processingInstruction = function(e, n) {
					return this.stream.write(this.space(n) + "<?" + e.target), e.value && this.stream.write(" " + e.value), this.stream.write(this.spacebeforeslash + "?>" + this.endline(e));
				}, XMLStreamWriter.prototype.raw = function(e, n) {
					return this.stream.write(this.space(n) + e.value + this.endline(e));
				}, XMLStreamWriter.prototype.text = function(e, n) {
					return this.stream.write(this.space(n) + e.value + this.endline(e));
				}, XMLStreamWriter.prototype.dtdAttList = function(e, n) {
					return this.stream.write(this.space(n) + "<!ATTLIST " + e.elementName + " " + e.attributeName + " " + e.attributeType), e.defaultValueType !== "#DEFAULT" && this.stream.write(" " + e.defaultValueType), e.defaultValue && this.stream.write(" \"" + e.defaultValue + "\""), this.stream.write(this.spacebeforeslash + ">" + this.endline(e));
				}, XMLStreamWriter.prototype.dtdElement = function(e, n) {
					return this.stream.write(this.space(n) + "<!ELEMENT " + e.name + " " + e.value), this.stream.write(this.spacebeforeslash + ">" + this.endline(e));
				}, XMLStreamWriter.prototype.dtdEntity = function(e, n) {
					return this.stream.write(this.space(n) + "<!ENTITY"), e.pe && this.stream.write(" %"), this.stream.write(" " + e.name), e.value ? this.stream.write(" \"" + e.value + "\"") : (e.pubID && e.sysID ? this.stream.write(" PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"") : e.sysID && this.stream.write(" SYSTEM \"" + e.sysID + "\""), e.nData && this.stream.write(" NDATA " + e.nData)), this.stream.write(this.spacebeforeslash + ">" + this.endline(e));
				}, XMLStreamWriter.prototype.dtdNotation = function(e, n) {
					return this.stream.write(this.space(n) + "<!NOTATION " + e.name), e.pubID && e.sysID ? this.stream.write(" PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"") : e.pubID ? this.stream.write(" PUBLIC \"" + e.pubID + "\"") : e.sysID && this.stream.write(" SYSTEM \"" + e.sysID + "\""), this.stream.write(this.spacebeforeslash + ">" + this.endline(e));
				}, XMLStreamWriter.prototype.endline = function(e) {
					return e.isLastRootNode ? "" : this.newline;
				}, XMLStreamWriter;
			})(g);
		}).call(this);
	}),
	9867: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, l, u, d, f, p, m, h, g, extend = function(e, n) {
				for (var r in n) _.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, _ = {}.hasOwnProperty;
			l = r(7645), u = r(7827), n = r(728), i = r(9620), f = r(3965), m = r(2083), h = r(9946), p = r(1368), d = r(9274), a = r(3742), o = r(6189), s = r(6906), c = r(7083), g = r(6943), e.exports = (function(e) {
				extend(XMLStringWriter, e);
				function XMLStringWriter(e) {
					XMLStringWriter.__super__.constructor.call(this, e);
				}
				return XMLStringWriter.prototype.document = function(e) {
					var n, r, a, o, s;
					for (this.textispresent = !1, o = "", s = e.children, r = 0, a = s.length; r < a; r++) n = s[r], n instanceof d || (o += (function() {
						switch (!1) {
							case !(n instanceof l): return this.declaration(n);
							case !(n instanceof u): return this.docType(n);
							case !(n instanceof i): return this.comment(n);
							case !(n instanceof p): return this.processingInstruction(n);
							default: return this.element(n, 0);
						}
					}).call(this));
					return this.pretty && o.slice(-this.newline.length) === this.newline && (o = o.slice(0, -this.newline.length)), o;
				}, XMLStringWriter.prototype.attribute = function(e) {
					return " " + e.name + "=\"" + e.value + "\"";
				}, XMLStringWriter.prototype.cdata = function(e, n) {
					return this.space(n) + "<![CDATA[" + e.text + "]]>" + this.newline;
				}, XMLStringWriter.prototype.comment = function(e, n) {
					return this.space(n) + "<!-- " + e.text + " -->" + this.newline;
				}, XMLStringWriter.prototype.declaration = function(e, n) {
					var r = this.space(n);
					return r += "<?xml version=\"" + e.version + "\"", e.encoding != null && (r += " encoding=\"" + e.encoding + "\""), e.standalone != null && (r += " standalone=\"" + e.standalone + "\""), r += this.spacebeforeslash + "?>", r += this.newline, r;
				}, XMLStringWriter.prototype.docType = function(e, r) {
					var l, u, d, f, m;
					if (r ||= 0, f = this.space(r), f += "<!DOCTYPE " + e.root().name, e.pubID && e.sysID ? f += " PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"" : e.sysID && (f += " SYSTEM \"" + e.sysID + "\""), e.children.length > 0) {
						for (f += " [", f += this.newline, m = e.children, u = 0, d = m.length; u < d; u++) l = m[u], f += (function() {
							switch (!1) {
								case !(l instanceof a): return this.dtdAttList(l, r + 1);
								case !(l instanceof o): return this.dtdElement(l, r + 1);
								case !(l instanceof s): return this.dtdEntity(l, r + 1);
								case !(l instanceof c): return this.dtdNotation(l, r + 1);
								case !(l instanceof n): return this.cdata(l, r + 1);
								case !(l instanceof i): return this.comment(l, r + 1);
								case !(l instanceof p): return this.processingInstruction(l, r + 1);
								default: throw Error("Unknown DTD node type: " + l.constructor.name);
							}
						}).call(this);
						f += "]";
					}
					return f += this.spacebeforeslash + ">", f += this.newline, f;
				}, XMLStringWriter.prototype.element = function(e, r) {
					var a, o, s, c, l, u, g, v, y, b, x, S, C;
					for (g in r ||= 0, C = !1, this.textispresent ? (this.newline = "", this.pretty = !1) : (this.newline = this.newlinedefault, this.pretty = this.prettydefault), S = this.space(r), v = "", v += S + "<" + e.name, y = e.attributes, y) _.call(y, g) && (a = y[g], v += this.attribute(a));
					if (e.children.length === 0 || e.children.every(function(e) {
						return e.value === "";
					})) this.allowEmpty ? v += "></" + e.name + ">" + this.newline : v += this.spacebeforeslash + "/>" + this.newline;
					else if (this.pretty && e.children.length === 1 && e.children[0].value != null) v += ">", v += e.children[0].value, v += "</" + e.name + ">" + this.newline;
					else {
						if (this.dontprettytextnodes) {
							for (b = e.children, s = 0, l = b.length; s < l; s++) if (o = b[s], o.value != null) {
								this.textispresent++, C = !0;
								break;
							}
						}
						for (this.textispresent && (this.newline = "", this.pretty = !1, S = this.space(r)), v += ">" + this.newline, x = e.children, c = 0, u = x.length; c < u; c++) o = x[c], v += (function() {
							switch (!1) {
								case !(o instanceof n): return this.cdata(o, r + 1);
								case !(o instanceof i): return this.comment(o, r + 1);
								case !(o instanceof f): return this.element(o, r + 1);
								case !(o instanceof m): return this.raw(o, r + 1);
								case !(o instanceof h): return this.text(o, r + 1);
								case !(o instanceof p): return this.processingInstruction(o, r + 1);
								case !(o instanceof d): return "";
								default: throw Error("Unknown XML node type: " + o.constructor.name);
							}
						}).call(this);
						C && this.textispresent--, this.textispresent || (this.newline = this.newlinedefault, this.pretty = this.prettydefault), v += S + "</" + e.name + ">" + this.newline;
					}
					return v;
				}, XMLStringWriter.prototype.processingInstruction = function(e, n) {
					var r = this.space(n) + "<?" + e.target;
					return e.value && (r += " " + e.value), r += this.spacebeforeslash + "?>" + this.newline, r;
				}, XMLStringWriter.prototype.raw = function(e, n) {
					return this.space(n) + e.value + this.newline;
				}, XMLStringWriter.prototype.text = function(e, n) {
					return this.space(n) + e.value + this.newline;
				}, XMLStringWriter.prototype.dtdAttList = function(e, n) {
					var r = this.space(n) + "<!ATTLIST " + e.elementName + " " + e.attributeName + " " + e.attributeType;
					return e.defaultValueType !== "#DEFAULT" && (r += " " + e.defaultValueType), e.defaultValue && (r += " \"" + e.defaultValue + "\""), r += this.spacebeforeslash + ">" + this.newline, r;
				}, XMLStringWriter.prototype.dtdElement = function(e, n) {
					return this.space(n) + "<!ELEMENT " + e.name + " " + e.value + this.spacebeforeslash + ">" + this.newline;
				}, XMLStringWriter.prototype.dtdEntity = function(e, n) {
					var r = this.space(n) + "<!ENTITY";
					return e.pe && (r += " %"), r += " " + e.name, e.value ? r += " \"" + e.value + "\"" : (e.pubID && e.sysID ? r += " PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"" : e.sysID && (r += " SYSTEM \"" + e.sysID + "\""), e.nData && (r += " NDATA " + e.nData)), r += this.spacebeforeslash + ">" + this.newline, r;
				}, XMLStringWriter.prototype.dtdNotation = function(e, n) {
					var r = this.space(n) + "<!NOTATION " + e.name;
					return e.pubID && e.sysID ? r += " PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"" : e.pubID ? r += " PUBLIC \"" + e.pubID + "\"" : e.sysID && (r += " SYSTEM \"" + e.sysID + "\""), r += this.spacebeforeslash + ">" + this.newline, r;
				}, XMLStringWriter.prototype.openNode = function(e, n) {
					var r, i, a, o;
					if (n ||= 0, e instanceof f) {
						for (i in a = this.space(n) + "<" + e.name, o = e.attributes, o) _.call(o, i) && (r = o[i], a += this.attribute(r));
						return a += (e.children ? ">" : "/>") + this.newline, a;
					}
					return a = this.space(n) + "<!DOCTYPE " + e.rootNodeName, e.pubID && e.sysID ? a += " PUBLIC \"" + e.pubID + "\" \"" + e.sysID + "\"" : e.sysID && (a += " SYSTEM \"" + e.sysID + "\""), a += (e.children ? " [" : ">") + this.newline, a;
				}, XMLStringWriter.prototype.closeNode = function(e, n) {
					switch (n ||= 0, !1) {
						case !(e instanceof f): return this.space(n) + "</" + e.name + ">" + this.newline;
						case !(e instanceof u): return this.space(n) + "]>" + this.newline;
					}
				}, XMLStringWriter;
			})(g);
		}).call(this);
	}),
	7431: (function(e) {
		(function() {
			var bind = function(e, n) {
				return function() {
					return e.apply(n, arguments);
				};
			}, n = {}.hasOwnProperty;
			e.exports = (function() {
				function XMLStringifier(e) {
					this.assertLegalChar = bind(this.assertLegalChar, this);
					var r, i, a;
					for (r in e ||= {}, this.noDoubleEncoding = e.noDoubleEncoding, i = e.stringify || {}, i) n.call(i, r) && (a = i[r], this[r] = a);
				}
				return XMLStringifier.prototype.eleName = function(e) {
					return e = "" + e || "", this.assertLegalChar(e);
				}, XMLStringifier.prototype.eleText = function(e) {
					return e = "" + e || "", this.assertLegalChar(this.elEscape(e));
				}, XMLStringifier.prototype.cdata = function(e) {
					return e = "" + e || "", e = e.replace("]]>", "]]]]><![CDATA[>"), this.assertLegalChar(e);
				}, XMLStringifier.prototype.comment = function(e) {
					if (e = "" + e || "", e.match(/--/)) throw Error("Comment text cannot contain double-hypen: " + e);
					return this.assertLegalChar(e);
				}, XMLStringifier.prototype.raw = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.attName = function(e) {
					return e = "" + e || "";
				}, XMLStringifier.prototype.attValue = function(e) {
					return e = "" + e || "", this.attEscape(e);
				}, XMLStringifier.prototype.insTarget = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.insValue = function(e) {
					if (e = "" + e || "", e.match(/\?>/)) throw Error("Invalid processing instruction value: " + e);
					return e;
				}, XMLStringifier.prototype.xmlVersion = function(e) {
					if (e = "" + e || "", !e.match(/1\.[0-9]+/)) throw Error("Invalid version number: " + e);
					return e;
				}, XMLStringifier.prototype.xmlEncoding = function(e) {
					if (e = "" + e || "", !e.match(/^[A-Za-z](?:[A-Za-z0-9._-])*$/)) throw Error("Invalid encoding: " + e);
					return e;
				}, XMLStringifier.prototype.xmlStandalone = function(e) {
					return e ? "yes" : "no";
				}, XMLStringifier.prototype.dtdPubID = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.dtdSysID = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.dtdElementValue = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.dtdAttType = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.dtdAttDefault = function(e) {
					return e == null ? e : "" + e || "";
				}, XMLStringifier.prototype.dtdEntityValue = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.dtdNData = function(e) {
					return "" + e || "";
				}, XMLStringifier.prototype.convertAttKey = "@", XMLStringifier.prototype.convertPIKey = "?", XMLStringifier.prototype.convertTextKey = "#text", XMLStringifier.prototype.convertCDataKey = "#cdata", XMLStringifier.prototype.convertCommentKey = "#comment", XMLStringifier.prototype.convertRawKey = "#raw", XMLStringifier.prototype.assertLegalChar = function(e) {
					var n = e.match(/[\0\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/);
					if (n) throw Error("Invalid character in string: " + e + " at index " + n.index);
					return e;
				}, XMLStringifier.prototype.elEscape = function(e) {
					var n = this.noDoubleEncoding ? /(?!&\S+;)&/g : /&/g;
					return e.replace(n, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;");
				}, XMLStringifier.prototype.attEscape = function(e) {
					var n = this.noDoubleEncoding ? /(?!&\S+;)&/g : /&/g;
					return e.replace(n, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;").replace(/\t/g, "&#x9;").replace(/\n/g, "&#xA;").replace(/\r/g, "&#xD;");
				}, XMLStringifier;
			})();
		}).call(this);
	}),
	9946: (function(e, n, r) {
		(function() {
			var n, extend = function(e, n) {
				for (var r in n) i.call(n, r) && (e[r] = n[r]);
				function ctor() {
					this.constructor = e;
				}
				return ctor.prototype = n.prototype, e.prototype = new ctor(), e.__super__ = n.prototype, e;
			}, i = {}.hasOwnProperty;
			n = r(3401), e.exports = (function(e) {
				extend(XMLText, e);
				function XMLText(e, n) {
					if (XMLText.__super__.constructor.call(this, e), n == null) throw Error("Missing element text. " + this.debugInfo());
					this.value = this.stringify.eleText(n);
				}
				return XMLText.prototype.clone = function() {
					return Object.create(this);
				}, XMLText.prototype.toString = function(e) {
					return this.options.writer.set(e).text(this);
				}, XMLText;
			})(n);
		}).call(this);
	}),
	6943: (function(e) {
		(function() {
			var n = {}.hasOwnProperty;
			e.exports = (function() {
				function XMLWriterBase(e) {
					var r, i, a;
					for (r in e ||= {}, this.pretty = e.pretty || !1, this.allowEmpty = e.allowEmpty ?? !1, this.pretty ? (this.indent = e.indent ?? "  ", this.newline = e.newline ?? "\n", this.offset = e.offset ?? 0, this.dontprettytextnodes = e.dontprettytextnodes ?? 0) : (this.indent = "", this.newline = "", this.offset = 0, this.dontprettytextnodes = 0), this.spacebeforeslash = e.spacebeforeslash ?? "", this.spacebeforeslash === !0 && (this.spacebeforeslash = " "), this.newlinedefault = this.newline, this.prettydefault = this.pretty, i = e.writer || {}, i) n.call(i, r) && (a = i[r], this[r] = a);
				}
				return XMLWriterBase.prototype.set = function(e) {
					var r, i, a;
					for (r in e ||= {}, "pretty" in e && (this.pretty = e.pretty), "allowEmpty" in e && (this.allowEmpty = e.allowEmpty), this.pretty ? (this.indent = "indent" in e ? e.indent : "  ", this.newline = "newline" in e ? e.newline : "\n", this.offset = "offset" in e ? e.offset : 0, this.dontprettytextnodes = "dontprettytextnodes" in e ? e.dontprettytextnodes : 0) : (this.indent = "", this.newline = "", this.offset = 0, this.dontprettytextnodes = 0), this.spacebeforeslash = "spacebeforeslash" in e ? e.spacebeforeslash : "", this.spacebeforeslash === !0 && (this.spacebeforeslash = " "), this.newlinedefault = this.newline, this.prettydefault = this.pretty, i = e.writer || {}, i) n.call(i, r) && (a = i[r], this[r] = a);
					return this;
				}, XMLWriterBase.prototype.space = function(e) {
					var n;
					return this.pretty ? (n = (e || 0) + this.offset + 1, n > 0 ? Array(n).join(this.indent) : "") : "";
				}, XMLWriterBase;
			})();
		}).call(this);
	}),
	8004: (function(e, n, r) {
		(function() {
			var n, i, a, o, s, c, l = r(4576);
			s = l.assign, c = l.isFunction, n = r(6500), i = r(7789), o = r(9867), a = r(7798), e.exports.create = function(e, r, i, a) {
				var o, c;
				if (e == null) throw Error("Root element needs a name.");
				return a = s({}, r, i, a), o = new n(a), c = o.element(e), a.headless || (o.declaration(a), (a.pubID != null || a.sysID != null) && o.doctype(a)), c;
			}, e.exports.begin = function(e, r, a) {
				var o;
				return c(e) && (o = [e, r], r = o[0], a = o[1], e = {}), r ? new i(e, r, a) : new n(e);
			}, e.exports.stringWriter = function(e) {
				return new o(e);
			}, e.exports.streamWriter = function(e, n) {
				return new a(e, n);
			};
		}).call(this);
	}),
	5643: ((e, n) => {
		Object.defineProperty(n, "__esModule", { value: !0 });
		var r = "1.13.8", i = typeof self == "object" && self.self === self && self || typeof global == "object" && global.global === global && global || Function("return this")() || {}, a = Array.prototype, o = Object.prototype, s = typeof Symbol < "u" ? Symbol.prototype : null, c = a.push, l = a.slice, u = o.toString, d = o.hasOwnProperty, f = typeof ArrayBuffer < "u", p = typeof DataView < "u", m = Array.isArray, h = Object.keys, g = Object.create, _ = f && ArrayBuffer.isView, v = isNaN, y = isFinite, b = !{ toString: null }.propertyIsEnumerable("toString"), x = [
			"valueOf",
			"isPrototypeOf",
			"toString",
			"propertyIsEnumerable",
			"hasOwnProperty",
			"toLocaleString"
		], S = 2 ** 53 - 1;
		function restArguments(e, n) {
			return n = n == null ? e.length - 1 : +n, function() {
				for (var r = Math.max(arguments.length - n, 0), i = Array(r), a = 0; a < r; a++) i[a] = arguments[a + n];
				switch (n) {
					case 0: return e.call(this, i);
					case 1: return e.call(this, arguments[0], i);
					case 2: return e.call(this, arguments[0], arguments[1], i);
				}
				var o = Array(n + 1);
				for (a = 0; a < n; a++) o[a] = arguments[a];
				return o[n] = i, e.apply(this, o);
			};
		}
		function isObject(e) {
			var n = typeof e;
			return n === "function" || n === "object" && !!e;
		}
		function isNull(e) {
			return e === null;
		}
		function isUndefined(e) {
			return e === void 0;
		}
		function isBoolean(e) {
			return e === !0 || e === !1 || u.call(e) === "[object Boolean]";
		}
		function isElement(e) {
			return !!(e && e.nodeType === 1);
		}
		function tagTester(e) {
			var n = "[object " + e + "]";
			return function(e) {
				return u.call(e) === n;
			};
		}
		var C = tagTester("String"), w = tagTester("Number"), T = tagTester("Date"), E = tagTester("RegExp"), D = tagTester("Error"), O = tagTester("Symbol"), k = tagTester("ArrayBuffer"), isFunction = tagTester("Function"), A = i.document && i.document.childNodes;
		typeof Int8Array != "object" && typeof A != "function" && (isFunction = function(e) {
			return typeof e == "function" || !1;
		});
		var j = isFunction, M = tagTester("Object"), N = p && (!/\[native code\]/.test(String(DataView)) || M(new DataView(new ArrayBuffer(8)))), P = typeof Map < "u" && M(new Map()), F = tagTester("DataView");
		function alternateIsDataView(e) {
			return e != null && j(e.getInt8) && k(e.buffer);
		}
		var I = N ? alternateIsDataView : F, L = m || tagTester("Array");
		function has$1(e, n) {
			return e != null && d.call(e, n);
		}
		var isArguments = tagTester("Arguments");
		(function() {
			isArguments(arguments) || (isArguments = function(e) {
				return has$1(e, "callee");
			});
		})();
		var ee = isArguments;
		function isFinite$1(e) {
			return !O(e) && y(e) && !isNaN(parseFloat(e));
		}
		function isNaN$1(e) {
			return w(e) && v(e);
		}
		function constant(e) {
			return function() {
				return e;
			};
		}
		function createSizePropertyCheck(e) {
			return function(n) {
				var r = e(n);
				return typeof r == "number" && r >= 0 && r <= S;
			};
		}
		function shallowProperty(e) {
			return function(n) {
				return n?.[e];
			};
		}
		var R = shallowProperty("byteLength"), te = createSizePropertyCheck(R), ne = /\[object ((I|Ui)nt(8|16|32)|Float(32|64)|Uint8Clamped|Big(I|Ui)nt64)Array\]/;
		function isTypedArray(e) {
			return _ ? _(e) && !I(e) : te(e) && ne.test(u.call(e));
		}
		var re = f ? isTypedArray : constant(!1), z = shallowProperty("length");
		function emulatedSet(e) {
			for (var n = {}, r = e.length, i = 0; i < r; ++i) n[e[i]] = !0;
			return {
				contains: function(e) {
					return n[e] === !0;
				},
				push: function(r) {
					return n[r] = !0, e.push(r);
				}
			};
		}
		function collectNonEnumProps(e, n) {
			n = emulatedSet(n);
			var r = x.length, i = e.constructor, a = j(i) && i.prototype || o, s = "constructor";
			for (has$1(e, s) && !n.contains(s) && n.push(s); r--;) s = x[r], s in e && e[s] !== a[s] && !n.contains(s) && n.push(s);
		}
		function keys(e) {
			if (!isObject(e)) return [];
			if (h) return h(e);
			var n = [];
			for (var r in e) has$1(e, r) && n.push(r);
			return b && collectNonEnumProps(e, n), n;
		}
		function isEmpty(e) {
			if (e == null) return !0;
			var n = z(e);
			return typeof n == "number" && (L(e) || C(e) || ee(e)) ? n === 0 : z(keys(e)) === 0;
		}
		function isMatch(e, n) {
			var r = keys(n), i = r.length;
			if (e == null) return !i;
			for (var a = Object(e), o = 0; o < i; o++) {
				var s = r[o];
				if (n[s] !== a[s] || !(s in a)) return !1;
			}
			return !0;
		}
		function _$1(e) {
			if (e instanceof _$1) return e;
			if (!(this instanceof _$1)) return new _$1(e);
			this._wrapped = e;
		}
		_$1.VERSION = r, _$1.prototype.value = function() {
			return this._wrapped;
		}, _$1.prototype.valueOf = _$1.prototype.toJSON = _$1.prototype.value, _$1.prototype.toString = function() {
			return String(this._wrapped);
		};
		function toBufferView(e) {
			return new Uint8Array(e.buffer || e, e.byteOffset || 0, R(e));
		}
		var ie = "[object DataView]";
		function isEqual(e, n) {
			for (var r = [{
				a: e,
				b: n
			}], i = [], a = []; r.length;) {
				var o = r.pop();
				if (o === !0) i.pop(), a.pop();
				else {
					if (e = o.a, n = o.b, e === n) {
						if (e !== 0 || 1 / e == 1 / n) continue;
						return !1;
					}
					if (e == null || n == null) return !1;
					if (e !== e) {
						if (n !== n) continue;
						return !1;
					}
					var c = typeof e;
					if (c !== "function" && c !== "object" && typeof n != "object") return !1;
					e instanceof _$1 && (e = e._wrapped), n instanceof _$1 && (n = n._wrapped);
					var l = u.call(e);
					if (l !== u.call(n)) return !1;
					if (N && l == "[object Object]" && I(e)) {
						if (!I(n)) return !1;
						l = ie;
					}
					switch (l) {
						case "[object RegExp]":
						case "[object String]":
							if ("" + e == "" + n) continue;
							return !1;
						case "[object Number]":
							r.push({
								a: +e,
								b: +n
							});
							continue;
						case "[object Date]":
						case "[object Boolean]":
							if (+e == +n) continue;
							return !1;
						case "[object Symbol]":
							if (s.valueOf.call(e) === s.valueOf.call(n)) continue;
							return !1;
						case "[object ArrayBuffer]":
						case ie:
							r.push({
								a: toBufferView(e),
								b: toBufferView(n)
							});
							continue;
					}
					var d = l === "[object Array]";
					if (!d && re(e)) {
						if (R(e) !== R(n)) return !1;
						if (e.buffer === n.buffer && e.byteOffset === n.byteOffset) continue;
						d = !0;
					}
					if (!d) {
						if (typeof e != "object" || typeof n != "object") return !1;
						var f = e.constructor, p = n.constructor;
						if (f !== p && !(j(f) && f instanceof f && j(p) && p instanceof p) && "constructor" in e && "constructor" in n) return !1;
					}
					for (var m = i.length; m--;) if (i[m] === e) {
						if (a[m] === n) break;
						return !1;
					}
					if (!(m >= 0)) {
						if (i.push(e), a.push(n), r.push(!0), d) {
							if (m = e.length, m !== n.length) return !1;
							for (; m--;) r.push({
								a: e[m],
								b: n[m]
							});
						} else {
							var h = keys(e), g;
							if (m = h.length, keys(n).length !== m) return !1;
							for (; m--;) {
								if (g = h[m], !has$1(n, g)) return !1;
								r.push({
									a: e[g],
									b: n[g]
								});
							}
						}
					}
				}
			}
			return !0;
		}
		function allKeys(e) {
			if (!isObject(e)) return [];
			var n = [];
			for (var r in e) n.push(r);
			return b && collectNonEnumProps(e, n), n;
		}
		function ie11fingerprint(e) {
			var n = z(e);
			return function(r) {
				if (r == null || z(allKeys(r))) return !1;
				for (var i = 0; i < n; i++) if (!j(r[e[i]])) return !1;
				return e !== le || !j(r[ae]);
			};
		}
		var ae = "forEach", B = "has", oe = ["clear", "delete"], se = [
			"get",
			B,
			"set"
		], ce = oe.concat(ae, se), le = oe.concat(se), ue = ["add"].concat(oe, ae, B), V = P ? ie11fingerprint(ce) : tagTester("Map"), de = P ? ie11fingerprint(le) : tagTester("WeakMap"), fe = P ? ie11fingerprint(ue) : tagTester("Set"), H = tagTester("WeakSet");
		function values(e) {
			for (var n = keys(e), r = n.length, i = Array(r), a = 0; a < r; a++) i[a] = e[n[a]];
			return i;
		}
		function pairs(e) {
			for (var n = keys(e), r = n.length, i = Array(r), a = 0; a < r; a++) i[a] = [n[a], e[n[a]]];
			return i;
		}
		function invert(e) {
			for (var n = {}, r = keys(e), i = 0, a = r.length; i < a; i++) n[e[r[i]]] = r[i];
			return n;
		}
		function functions(e) {
			var n = [];
			for (var r in e) j(e[r]) && n.push(r);
			return n.sort();
		}
		function createAssigner(e, n) {
			return function(r) {
				var i = arguments.length;
				if (n && (r = Object(r)), i < 2 || r == null) return r;
				for (var a = 1; a < i; a++) for (var o = arguments[a], s = e(o), c = s.length, l = 0; l < c; l++) {
					var u = s[l];
					n && r[u] !== void 0 || (r[u] = o[u]);
				}
				return r;
			};
		}
		var pe = createAssigner(allKeys), U = createAssigner(keys), me = createAssigner(allKeys, !0);
		function ctor() {
			return function() {};
		}
		function baseCreate(e) {
			if (!isObject(e)) return {};
			if (g) return g(e);
			var n = ctor();
			n.prototype = e;
			var r = new n();
			return n.prototype = null, r;
		}
		function create(e, n) {
			var r = baseCreate(e);
			return n && U(r, n), r;
		}
		function clone(e) {
			return isObject(e) ? L(e) ? e.slice() : pe({}, e) : e;
		}
		function tap(e, n) {
			return n(e), e;
		}
		function toPath$1(e) {
			return L(e) ? e : [e];
		}
		_$1.toPath = toPath$1;
		function toPath(e) {
			return _$1.toPath(e);
		}
		function deepGet(e, n) {
			for (var r = n.length, i = 0; i < r; i++) {
				if (e == null) return;
				e = e[n[i]];
			}
			return r ? e : void 0;
		}
		function get(e, n, r) {
			var i = deepGet(e, toPath(n));
			return isUndefined(i) ? r : i;
		}
		function has(e, n) {
			n = toPath(n);
			for (var r = n.length, i = 0; i < r; i++) {
				var a = n[i];
				if (!has$1(e, a)) return !1;
				e = e[a];
			}
			return !!r;
		}
		function identity(e) {
			return e;
		}
		function matcher(e) {
			return e = U({}, e), function(n) {
				return isMatch(n, e);
			};
		}
		function property(e) {
			return e = toPath(e), function(n) {
				return deepGet(n, e);
			};
		}
		function optimizeCb(e, n, r) {
			if (n === void 0) return e;
			switch (r ?? 3) {
				case 1: return function(r) {
					return e.call(n, r);
				};
				case 3: return function(r, i, a) {
					return e.call(n, r, i, a);
				};
				case 4: return function(r, i, a, o) {
					return e.call(n, r, i, a, o);
				};
			}
			return function() {
				return e.apply(n, arguments);
			};
		}
		function baseIteratee(e, n, r) {
			return e == null ? identity : j(e) ? optimizeCb(e, n, r) : isObject(e) && !L(e) ? matcher(e) : property(e);
		}
		function iteratee(e, n) {
			return baseIteratee(e, n, Infinity);
		}
		_$1.iteratee = iteratee;
		function cb(e, n, r) {
			return _$1.iteratee === iteratee ? baseIteratee(e, n, r) : _$1.iteratee(e, n);
		}
		function mapObject(e, n, r) {
			n = cb(n, r);
			for (var i = keys(e), a = i.length, o = {}, s = 0; s < a; s++) {
				var c = i[s];
				o[c] = n(e[c], c, e);
			}
			return o;
		}
		function noop() {}
		function propertyOf(e) {
			return e == null ? noop : function(n) {
				return get(e, n);
			};
		}
		function times(e, n, r) {
			var i = Array(Math.max(0, e));
			n = optimizeCb(n, r, 1);
			for (var a = 0; a < e; a++) i[a] = n(a);
			return i;
		}
		function random(e, n) {
			return n ?? (n = e, e = 0), e + Math.floor(Math.random() * (n - e + 1));
		}
		var W = Date.now || function() {
			return new Date().getTime();
		};
		function createEscaper(e) {
			var escaper = function(n) {
				return e[n];
			}, n = "(?:" + keys(e).join("|") + ")", r = RegExp(n), i = RegExp(n, "g");
			return function(e) {
				return e = e == null ? "" : "" + e, r.test(e) ? e.replace(i, escaper) : e;
			};
		}
		var G = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#x27;",
			"`": "&#x60;"
		}, K = createEscaper(G), q = createEscaper(invert(G)), he = _$1.templateSettings = {
			evaluate: /<%([\s\S]+?)%>/g,
			interpolate: /<%=([\s\S]+?)%>/g,
			escape: /<%-([\s\S]+?)%>/g
		}, J = /(.)^/, Y = {
			"'": "'",
			"\\": "\\",
			"\r": "r",
			"\n": "n",
			"\u2028": "u2028",
			"\u2029": "u2029"
		}, ge = /\\|'|\r|\n|\u2028|\u2029/g;
		function escapeChar(e) {
			return "\\" + Y[e];
		}
		var _e = /^\s*(\w|\$)+\s*$/;
		function template(e, n, r) {
			!n && r && (n = r), n = me({}, n, _$1.templateSettings);
			var i = RegExp([
				(n.escape || J).source,
				(n.interpolate || J).source,
				(n.evaluate || J).source
			].join("|") + "|$", "g"), a = 0, o = "__p+='";
			e.replace(i, function(n, r, i, s, c) {
				return o += e.slice(a, c).replace(ge, escapeChar), a = c + n.length, r ? o += "'+\n((__t=(" + r + "))==null?'':_.escape(__t))+\n'" : i ? o += "'+\n((__t=(" + i + "))==null?'':__t)+\n'" : s && (o += "';\n" + s + "\n__p+='"), n;
			}), o += "';\n";
			var s = n.variable;
			if (s) {
				if (!_e.test(s)) throw Error("variable is not a bare identifier: " + s);
			} else o = "with(obj||{}){\n" + o + "}\n", s = "obj";
			o = "var __t,__p='',__j=Array.prototype.join,print=function(){__p+=__j.call(arguments,'');};\n" + o + "return __p;\n";
			var c;
			try {
				c = Function(s, "_", o);
			} catch (e) {
				throw e.source = o, e;
			}
			var template = function(e) {
				return c.call(this, e, _$1);
			};
			return template.source = "function(" + s + "){\n" + o + "}", template;
		}
		function result(e, n, r) {
			n = toPath(n);
			var i = n.length;
			if (!i) return j(r) ? r.call(e) : r;
			for (var a = 0; a < i; a++) {
				var o = e?.[n[a]];
				o === void 0 && (o = r, a = i), e = j(o) ? o.call(e) : o;
			}
			return e;
		}
		var X = 0;
		function uniqueId(e) {
			var n = ++X + "";
			return e ? e + n : n;
		}
		function chain(e) {
			var n = _$1(e);
			return n._chain = !0, n;
		}
		function executeBound(e, n, r, i, a) {
			if (!(i instanceof n)) return e.apply(r, a);
			var o = baseCreate(e.prototype), s = e.apply(o, a);
			return isObject(s) ? s : o;
		}
		var Z = restArguments(function(e, n) {
			var r = Z.placeholder, bound = function() {
				for (var i = 0, a = n.length, o = Array(a), s = 0; s < a; s++) o[s] = n[s] === r ? arguments[i++] : n[s];
				for (; i < arguments.length;) o.push(arguments[i++]);
				return executeBound(e, bound, this, this, o);
			};
			return bound;
		});
		Z.placeholder = _$1;
		var ve = restArguments(function(e, n, r) {
			if (!j(e)) throw TypeError("Bind must be called on a function");
			var i = restArguments(function(a) {
				return executeBound(e, i, n, this, r.concat(a));
			});
			return i;
		}), Q = createSizePropertyCheck(z);
		function flatten$1(e, n, r) {
			!n && n !== 0 && (n = Infinity);
			for (var i = [], a = 0, o = 0, s = z(e) || 0, c = [];;) if (o >= s) {
				if (!c.length) break;
				var l = c.pop();
				o = l.i, e = l.v, s = z(e);
			} else {
				var u = e[o++];
				c.length >= n ? i[a++] = u : Q(u) && (L(u) || ee(u)) ? (c.push({
					i: o,
					v: e
				}), o = 0, e = u, s = z(e)) : r || (i[a++] = u);
			}
			return i;
		}
		var ye = restArguments(function(e, n) {
			n = flatten$1(n, !1, !1);
			var r = n.length;
			if (r < 1) throw Error("bindAll must be passed function names");
			for (; r--;) {
				var i = n[r];
				e[i] = ve(e[i], e);
			}
			return e;
		});
		function memoize(e, n) {
			var memoize = function(r) {
				var i = memoize.cache, a = "" + (n ? n.apply(this, arguments) : r);
				return has$1(i, a) || (i[a] = e.apply(this, arguments)), i[a];
			};
			return memoize.cache = {}, memoize;
		}
		var be = restArguments(function(e, n, r) {
			return setTimeout(function() {
				return e.apply(null, r);
			}, n);
		}), xe = Z(be, _$1, 1);
		function throttle(e, n, r) {
			var i, a, o, s, c = 0;
			r ||= {};
			var later = function() {
				c = r.leading === !1 ? 0 : W(), i = null, s = e.apply(a, o), i || (a = o = null);
			}, throttled = function() {
				var l = W();
				!c && r.leading === !1 && (c = l);
				var u = n - (l - c);
				return a = this, o = arguments, u <= 0 || u > n ? (i &&= (clearTimeout(i), null), c = l, s = e.apply(a, o), i || (a = o = null)) : !i && r.trailing !== !1 && (i = setTimeout(later, u)), s;
			};
			return throttled.cancel = function() {
				clearTimeout(i), c = 0, i = a = o = null;
			}, throttled;
		}
		function debounce(e, n, r) {
			var i, a, o, s, c, later = function() {
				var l = W() - a;
				n > l ? i = setTimeout(later, n - l) : (i = null, r || (s = e.apply(c, o)), i || (o = c = null));
			}, l = restArguments(function(l) {
				return c = this, o = l, a = W(), i || (i = setTimeout(later, n), r && (s = e.apply(c, o))), s;
			});
			return l.cancel = function() {
				clearTimeout(i), i = o = c = null;
			}, l;
		}
		function wrap(e, n) {
			return Z(n, e);
		}
		function negate(e) {
			return function() {
				return !e.apply(this, arguments);
			};
		}
		function compose() {
			var e = arguments, n = e.length - 1;
			return function() {
				for (var r = n, i = e[n].apply(this, arguments); r--;) i = e[r].call(this, i);
				return i;
			};
		}
		function after(e, n) {
			return function() {
				if (--e < 1) return n.apply(this, arguments);
			};
		}
		function before(e, n) {
			var r;
			return function() {
				return --e > 0 && (r = n.apply(this, arguments)), e <= 1 && (n = null), r;
			};
		}
		var $ = Z(before, 2);
		function findKey(e, n, r) {
			n = cb(n, r);
			for (var i = keys(e), a, o = 0, s = i.length; o < s; o++) if (a = i[o], n(e[a], a, e)) return a;
		}
		function createPredicateIndexFinder(e) {
			return function(n, r, i) {
				r = cb(r, i);
				for (var a = z(n), o = e > 0 ? 0 : a - 1; o >= 0 && o < a; o += e) if (r(n[o], o, n)) return o;
				return -1;
			};
		}
		var Se = createPredicateIndexFinder(1), Ce = createPredicateIndexFinder(-1);
		function sortedIndex(e, n, r, i) {
			r = cb(r, i, 1);
			for (var a = r(n), o = 0, s = z(e); o < s;) {
				var c = Math.floor((o + s) / 2);
				r(e[c]) < a ? o = c + 1 : s = c;
			}
			return o;
		}
		function createIndexFinder(e, n, r) {
			return function(i, a, o) {
				var s = 0, c = z(i);
				if (typeof o == "number") e > 0 ? s = o >= 0 ? o : Math.max(o + c, s) : c = o >= 0 ? Math.min(o + 1, c) : o + c + 1;
				else if (r && o && c) return o = r(i, a), i[o] === a ? o : -1;
				if (a !== a) return o = n(l.call(i, s, c), isNaN$1), o >= 0 ? o + s : -1;
				for (o = e > 0 ? s : c - 1; o >= 0 && o < c; o += e) if (i[o] === a) return o;
				return -1;
			};
		}
		var we = createIndexFinder(1, Se, sortedIndex), Te = createIndexFinder(-1, Ce);
		function find(e, n, r) {
			var i = (Q(e) ? Se : findKey)(e, n, r);
			if (i !== void 0 && i !== -1) return e[i];
		}
		function findWhere(e, n) {
			return find(e, matcher(n));
		}
		function each(e, n, r) {
			n = optimizeCb(n, r);
			var i, a;
			if (Q(e)) for (i = 0, a = e.length; i < a; i++) n(e[i], i, e);
			else {
				var o = keys(e);
				for (i = 0, a = o.length; i < a; i++) n(e[o[i]], o[i], e);
			}
			return e;
		}
		function map(e, n, r) {
			n = cb(n, r);
			for (var i = !Q(e) && keys(e), a = (i || e).length, o = Array(a), s = 0; s < a; s++) {
				var c = i ? i[s] : s;
				o[s] = n(e[c], c, e);
			}
			return o;
		}
		function createReduce(e) {
			var reducer = function(n, r, i, a) {
				var o = !Q(n) && keys(n), s = (o || n).length, c = e > 0 ? 0 : s - 1;
				for (a || (i = n[o ? o[c] : c], c += e); c >= 0 && c < s; c += e) {
					var l = o ? o[c] : c;
					i = r(i, n[l], l, n);
				}
				return i;
			};
			return function(e, n, r, i) {
				var a = arguments.length >= 3;
				return reducer(e, optimizeCb(n, i, 4), r, a);
			};
		}
		var Ee = createReduce(1), De = createReduce(-1);
		function filter(e, n, r) {
			var i = [];
			return n = cb(n, r), each(e, function(e, r, a) {
				n(e, r, a) && i.push(e);
			}), i;
		}
		function reject(e, n, r) {
			return filter(e, negate(cb(n)), r);
		}
		function every(e, n, r) {
			n = cb(n, r);
			for (var i = !Q(e) && keys(e), a = (i || e).length, o = 0; o < a; o++) {
				var s = i ? i[o] : o;
				if (!n(e[s], s, e)) return !1;
			}
			return !0;
		}
		function some(e, n, r) {
			n = cb(n, r);
			for (var i = !Q(e) && keys(e), a = (i || e).length, o = 0; o < a; o++) {
				var s = i ? i[o] : o;
				if (n(e[s], s, e)) return !0;
			}
			return !1;
		}
		function contains(e, n, r, i) {
			return Q(e) || (e = values(e)), (typeof r != "number" || i) && (r = 0), we(e, n, r) >= 0;
		}
		var Oe = restArguments(function(e, n, r) {
			var i, a;
			return j(n) ? a = n : (n = toPath(n), i = n.slice(0, -1), n = n[n.length - 1]), map(e, function(e) {
				var o = a;
				if (!o) {
					if (i && i.length && (e = deepGet(e, i)), e == null) return;
					o = e[n];
				}
				return o == null ? o : o.apply(e, r);
			});
		});
		function pluck(e, n) {
			return map(e, property(n));
		}
		function where(e, n) {
			return filter(e, matcher(n));
		}
		function max(e, n, r) {
			var i = -Infinity, a = -Infinity, o, s;
			if (n == null || typeof n == "number" && typeof e[0] != "object" && e != null) {
				e = Q(e) ? e : values(e);
				for (var c = 0, l = e.length; c < l; c++) o = e[c], o != null && o > i && (i = o);
			} else n = cb(n, r), each(e, function(e, r, o) {
				s = n(e, r, o), (s > a || s === -Infinity && i === -Infinity) && (i = e, a = s);
			});
			return i;
		}
		function min(e, n, r) {
			var i = Infinity, a = Infinity, o, s;
			if (n == null || typeof n == "number" && typeof e[0] != "object" && e != null) {
				e = Q(e) ? e : values(e);
				for (var c = 0, l = e.length; c < l; c++) o = e[c], o != null && o < i && (i = o);
			} else n = cb(n, r), each(e, function(e, r, o) {
				s = n(e, r, o), (s < a || s === Infinity && i === Infinity) && (i = e, a = s);
			});
			return i;
		}
		var ke = /[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;
		function toArray(e) {
			return e ? L(e) ? l.call(e) : C(e) ? e.match(ke) : Q(e) ? map(e, identity) : values(e) : [];
		}
		function sample(e, n, r) {
			if (n == null || r) return Q(e) || (e = values(e)), e[random(e.length - 1)];
			var i = toArray(e), a = z(i);
			n = Math.max(Math.min(n, a), 0);
			for (var o = a - 1, s = 0; s < n; s++) {
				var c = random(s, o), l = i[s];
				i[s] = i[c], i[c] = l;
			}
			return i.slice(0, n);
		}
		function shuffle(e) {
			return sample(e, Infinity);
		}
		function sortBy(e, n, r) {
			var i = 0;
			return n = cb(n, r), pluck(map(e, function(e, r, a) {
				return {
					value: e,
					index: i++,
					criteria: n(e, r, a)
				};
			}).sort(function(e, n) {
				var r = e.criteria, i = n.criteria;
				if (r !== i) {
					if (r > i || r === void 0) return 1;
					if (r < i || i === void 0) return -1;
				}
				return e.index - n.index;
			}), "value");
		}
		function group(e, n) {
			return function(r, i, a) {
				var o = n ? [[], []] : {};
				return i = cb(i, a), each(r, function(n, a) {
					e(o, n, i(n, a, r));
				}), o;
			};
		}
		var Ae = group(function(e, n, r) {
			has$1(e, r) ? e[r].push(n) : e[r] = [n];
		}), je = group(function(e, n, r) {
			e[r] = n;
		}), Me = group(function(e, n, r) {
			has$1(e, r) ? e[r]++ : e[r] = 1;
		}), Ne = group(function(e, n, r) {
			e[+!r].push(n);
		}, !0);
		function size(e) {
			return e == null ? 0 : Q(e) ? e.length : keys(e).length;
		}
		function keyInObj(e, n, r) {
			return n in r;
		}
		var Pe = restArguments(function(e, n) {
			var r = {}, i = n[0];
			if (e == null) return r;
			j(i) ? (n.length > 1 && (i = optimizeCb(i, n[1])), n = allKeys(e)) : (i = keyInObj, n = flatten$1(n, !1, !1), e = Object(e));
			for (var a = 0, o = n.length; a < o; a++) {
				var s = n[a], c = e[s];
				i(c, s, e) && (r[s] = c);
			}
			return r;
		}), Fe = restArguments(function(e, n) {
			var iteratee = n[0], r;
			return j(iteratee) ? (iteratee = negate(iteratee), n.length > 1 && (r = n[1])) : (n = map(flatten$1(n, !1, !1), String), iteratee = function(e, r) {
				return !contains(n, r);
			}), Pe(e, iteratee, r);
		});
		function initial(e, n, r) {
			return l.call(e, 0, Math.max(0, e.length - (n == null || r ? 1 : n)));
		}
		function first(e, n, r) {
			return e == null || e.length < 1 ? n == null || r ? void 0 : [] : n == null || r ? e[0] : initial(e, e.length - n);
		}
		function rest(e, n, r) {
			return l.call(e, n == null || r ? 1 : n);
		}
		function last(e, n, r) {
			return e == null || e.length < 1 ? n == null || r ? void 0 : [] : n == null || r ? e[e.length - 1] : rest(e, Math.max(0, e.length - n));
		}
		function compact(e) {
			return filter(e, Boolean);
		}
		function flatten(e, n) {
			return flatten$1(e, n, !1);
		}
		var Ie = restArguments(function(e, n) {
			return n = flatten$1(n, !0, !0), filter(e, function(e) {
				return !contains(n, e);
			});
		}), Le = restArguments(function(e, n) {
			return Ie(e, n);
		});
		function uniq(e, n, r, i) {
			isBoolean(n) || (i = r, r = n, n = !1), r != null && (r = cb(r, i));
			for (var a = [], o = [], s = 0, c = z(e); s < c; s++) {
				var l = e[s], u = r ? r(l, s, e) : l;
				n && !r ? (s && o === u || a.push(l), o = u) : r ? contains(o, u) || (o.push(u), a.push(l)) : contains(a, l) || a.push(l);
			}
			return a;
		}
		var Re = restArguments(function(e) {
			return uniq(flatten$1(e, !0, !0));
		});
		function intersection(e) {
			for (var n = [], r = arguments.length, i = 0, a = z(e); i < a; i++) {
				var o = e[i];
				if (!contains(n, o)) {
					for (var s = 1; s < r && contains(arguments[s], o); s++);
					s === r && n.push(o);
				}
			}
			return n;
		}
		function unzip(e) {
			for (var n = e && max(e, z).length || 0, r = Array(n), i = 0; i < n; i++) r[i] = pluck(e, i);
			return r;
		}
		var ze = restArguments(unzip);
		function object(e, n) {
			for (var r = {}, i = 0, a = z(e); i < a; i++) n ? r[e[i]] = n[i] : r[e[i][0]] = e[i][1];
			return r;
		}
		function range(e, n, r) {
			n ?? (n = e || 0, e = 0), r ||= n < e ? -1 : 1;
			for (var i = Math.max(Math.ceil((n - e) / r), 0), a = Array(i), o = 0; o < i; o++, e += r) a[o] = e;
			return a;
		}
		function chunk(e, n) {
			if (n == null || n < 1) return [];
			for (var r = [], i = 0, a = e.length; i < a;) r.push(l.call(e, i, i += n));
			return r;
		}
		function chainResult(e, n) {
			return e._chain ? _$1(n).chain() : n;
		}
		function mixin(e) {
			return each(functions(e), function(n) {
				var r = _$1[n] = e[n];
				_$1.prototype[n] = function() {
					var e = [this._wrapped];
					return c.apply(e, arguments), chainResult(this, r.apply(_$1, e));
				};
			}), _$1;
		}
		each([
			"pop",
			"push",
			"reverse",
			"shift",
			"sort",
			"splice",
			"unshift"
		], function(e) {
			var n = a[e];
			_$1.prototype[e] = function() {
				var r = this._wrapped;
				return r != null && (n.apply(r, arguments), (e === "shift" || e === "splice") && r.length === 0 && delete r[0]), chainResult(this, r);
			};
		}), each([
			"concat",
			"join",
			"slice"
		], function(e) {
			var n = a[e];
			_$1.prototype[e] = function() {
				var e = this._wrapped;
				return e != null && (e = n.apply(e, arguments)), chainResult(this, e);
			};
		});
		var Be = mixin({
			__proto__: null,
			VERSION: r,
			restArguments,
			isObject,
			isNull,
			isUndefined,
			isBoolean,
			isElement,
			isString: C,
			isNumber: w,
			isDate: T,
			isRegExp: E,
			isError: D,
			isSymbol: O,
			isArrayBuffer: k,
			isDataView: I,
			isArray: L,
			isFunction: j,
			isArguments: ee,
			isFinite: isFinite$1,
			isNaN: isNaN$1,
			isTypedArray: re,
			isEmpty,
			isMatch,
			isEqual,
			isMap: V,
			isWeakMap: de,
			isSet: fe,
			isWeakSet: H,
			keys,
			allKeys,
			values,
			pairs,
			invert,
			functions,
			methods: functions,
			extend: pe,
			extendOwn: U,
			assign: U,
			defaults: me,
			create,
			clone,
			tap,
			get,
			has,
			mapObject,
			identity,
			constant,
			noop,
			toPath: toPath$1,
			property,
			propertyOf,
			matcher,
			matches: matcher,
			times,
			random,
			now: W,
			escape: K,
			unescape: q,
			templateSettings: he,
			template,
			result,
			uniqueId,
			chain,
			iteratee,
			partial: Z,
			bind: ve,
			bindAll: ye,
			memoize,
			delay: be,
			defer: xe,
			throttle,
			debounce,
			wrap,
			negate,
			compose,
			after,
			before,
			once: $,
			findKey,
			findIndex: Se,
			findLastIndex: Ce,
			sortedIndex,
			indexOf: we,
			lastIndexOf: Te,
			find,
			detect: find,
			findWhere,
			each,
			forEach: each,
			map,
			collect: map,
			reduce: Ee,
			foldl: Ee,
			inject: Ee,
			reduceRight: De,
			foldr: De,
			filter,
			select: filter,
			reject,
			every,
			all: every,
			some,
			any: some,
			contains,
			includes: contains,
			include: contains,
			invoke: Oe,
			pluck,
			where,
			max,
			min,
			shuffle,
			sample,
			sortBy,
			groupBy: Ae,
			indexBy: je,
			countBy: Me,
			partition: Ne,
			toArray,
			size,
			pick: Pe,
			omit: Fe,
			first,
			head: first,
			take: first,
			initial,
			last,
			rest,
			tail: rest,
			drop: rest,
			compact,
			flatten,
			without: Le,
			uniq,
			unique: uniq,
			union: Re,
			intersection,
			difference: Ie,
			unzip,
			transpose: unzip,
			zip: ze,
			object,
			range,
			chunk,
			mixin,
			default: _$1
		});
		Be._ = Be, n.VERSION = r, n._ = Be, n._escape = K, n._unescape = q, n.after = after, n.allKeys = allKeys, n.before = before, n.bind = ve, n.bindAll = ye, n.chain = chain, n.chunk = chunk, n.clone = clone, n.compact = compact, n.compose = compose, n.constant = constant, n.contains = contains, n.countBy = Me, n.create = create, n.debounce = debounce, n.defaults = me, n.defer = xe, n.delay = be, n.difference = Ie, n.each = each, n.every = every, n.extend = pe, n.extendOwn = U, n.filter = filter, n.find = find, n.findIndex = Se, n.findKey = findKey, n.findLastIndex = Ce, n.findWhere = findWhere, n.first = first, n.flatten = flatten, n.functions = functions, n.get = get, n.groupBy = Ae, n.has = has, n.identity = identity, n.indexBy = je, n.indexOf = we, n.initial = initial, n.intersection = intersection, n.invert = invert, n.invoke = Oe, n.isArguments = ee, n.isArray = L, n.isArrayBuffer = k, n.isBoolean = isBoolean, n.isDataView = I, n.isDate = T, n.isElement = isElement, n.isEmpty = isEmpty, n.isEqual = isEqual, n.isError = D, n.isFinite = isFinite$1, n.isFunction = j, n.isMap = V, n.isMatch = isMatch, n.isNaN = isNaN$1, n.isNull = isNull, n.isNumber = w, n.isObject = isObject, n.isRegExp = E, n.isSet = fe, n.isString = C, n.isSymbol = O, n.isTypedArray = re, n.isUndefined = isUndefined, n.isWeakMap = de, n.isWeakSet = H, n.iteratee = iteratee, n.keys = keys, n.last = last, n.lastIndexOf = Te, n.map = map, n.mapObject = mapObject, n.matcher = matcher, n.max = max, n.memoize = memoize, n.min = min, n.mixin = mixin, n.negate = negate, n.noop = noop, n.now = W, n.object = object, n.omit = Fe, n.once = $, n.pairs = pairs, n.partial = Z, n.partition = Ne, n.pick = Pe, n.pluck = pluck, n.property = property, n.propertyOf = propertyOf, n.random = random, n.range = range, n.reduce = Ee, n.reduceRight = De, n.reject = reject, n.rest = rest, n.restArguments = restArguments, n.result = result, n.sample = sample, n.shuffle = shuffle, n.size = size, n.some = some, n.sortBy = sortBy, n.sortedIndex = sortedIndex, n.tap = tap, n.template = template, n.templateSettings = he, n.throttle = throttle, n.times = times, n.toArray = toArray, n.toPath = toPath$1, n.union = Re, n.uniq = uniq, n.uniqueId = uniqueId, n.unzip = unzip, n.values = values, n.where = where, n.without = Le, n.wrap = wrap, n.zip = ze;
	}),
	3582: ((e, n, r) => {
		e.exports = r(5643)._;
	})
};
