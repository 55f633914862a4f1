export const id = 342;
export const ids = [342];
export const modules = { 71342: ((e, t, n) => {
	n.d(t, { Parser: () => Parser_Parser });
	var r = n(57031), i = n(78094), a = n(14873), o;
	(function(e) {
		e[e.Tab = 9] = "Tab", e[e.NewLine = 10] = "NewLine", e[e.FormFeed = 12] = "FormFeed", e[e.CarriageReturn = 13] = "CarriageReturn", e[e.Space = 32] = "Space", e[e.ExclamationMark = 33] = "ExclamationMark", e[e.Number = 35] = "Number", e[e.Amp = 38] = "Amp", e[e.SingleQuote = 39] = "SingleQuote", e[e.DoubleQuote = 34] = "DoubleQuote", e[e.Dash = 45] = "Dash", e[e.Slash = 47] = "Slash", e[e.Zero = 48] = "Zero", e[e.Nine = 57] = "Nine", e[e.Semi = 59] = "Semi", e[e.Lt = 60] = "Lt", e[e.Eq = 61] = "Eq", e[e.Gt = 62] = "Gt", e[e.Questionmark = 63] = "Questionmark", e[e.UpperA = 65] = "UpperA", e[e.LowerA = 97] = "LowerA", e[e.UpperF = 70] = "UpperF", e[e.LowerF = 102] = "LowerF", e[e.UpperZ = 90] = "UpperZ", e[e.LowerZ = 122] = "LowerZ", e[e.LowerX = 120] = "LowerX", e[e.OpeningSquareBracket = 91] = "OpeningSquareBracket";
	})(o ||= {});
	var s;
	(function(e) {
		e[e.Text = 1] = "Text", e[e.BeforeTagName = 2] = "BeforeTagName", e[e.InTagName = 3] = "InTagName", e[e.InSelfClosingTag = 4] = "InSelfClosingTag", e[e.BeforeClosingTagName = 5] = "BeforeClosingTagName", e[e.InClosingTagName = 6] = "InClosingTagName", e[e.AfterClosingTagName = 7] = "AfterClosingTagName", e[e.BeforeAttributeName = 8] = "BeforeAttributeName", e[e.InAttributeName = 9] = "InAttributeName", e[e.AfterAttributeName = 10] = "AfterAttributeName", e[e.BeforeAttributeValue = 11] = "BeforeAttributeValue", e[e.InAttributeValueDq = 12] = "InAttributeValueDq", e[e.InAttributeValueSq = 13] = "InAttributeValueSq", e[e.InAttributeValueNq = 14] = "InAttributeValueNq", e[e.BeforeDeclaration = 15] = "BeforeDeclaration", e[e.InDeclaration = 16] = "InDeclaration", e[e.InProcessingInstruction = 17] = "InProcessingInstruction", e[e.BeforeComment = 18] = "BeforeComment", e[e.CDATASequence = 19] = "CDATASequence", e[e.DeclarationSequence = 20] = "DeclarationSequence", e[e.InSpecialComment = 21] = "InSpecialComment", e[e.InCommentLike = 22] = "InCommentLike", e[e.SpecialStartSequence = 23] = "SpecialStartSequence", e[e.InSpecialTag = 24] = "InSpecialTag", e[e.InPlainText = 25] = "InPlainText", e[e.InEntity = 26] = "InEntity";
	})(s ||= {});
	function isWhitespace(e) {
		return e === o.Space || e === o.NewLine || e === o.Tab || e === o.FormFeed || e === o.CarriageReturn;
	}
	function isEndOfTagSection(e) {
		return e === o.Slash || e === o.Gt || isWhitespace(e);
	}
	function isASCIIAlpha(e) {
		return e >= o.LowerA && e <= o.LowerZ || e >= o.UpperA && e <= o.UpperZ;
	}
	var c;
	(function(e) {
		e[e.NoValue = 0] = "NoValue", e[e.Unquoted = 1] = "Unquoted", e[e.Single = 2] = "Single", e[e.Double = 3] = "Double";
	})(c ||= {});
	let l = {
		Empty: new Uint8Array(),
		Cdata: new Uint8Array([
			67,
			68,
			65,
			84,
			65,
			91
		]),
		CdataEnd: new Uint8Array([
			93,
			93,
			62
		]),
		CommentEnd: new Uint8Array([
			45,
			45,
			33,
			62
		]),
		Doctype: new Uint8Array([
			100,
			111,
			99,
			116,
			121,
			112,
			101
		]),
		IframeEnd: new Uint8Array([
			60,
			47,
			105,
			102,
			114,
			97,
			109,
			101
		]),
		NoembedEnd: new Uint8Array([
			60,
			47,
			110,
			111,
			101,
			109,
			98,
			101,
			100
		]),
		NoframesEnd: new Uint8Array([
			60,
			47,
			110,
			111,
			102,
			114,
			97,
			109,
			101,
			115
		]),
		Plaintext: new Uint8Array([
			60,
			47,
			112,
			108,
			97,
			105,
			110,
			116,
			101,
			120,
			116
		]),
		ScriptEnd: new Uint8Array([
			60,
			47,
			115,
			99,
			114,
			105,
			112,
			116
		]),
		StyleEnd: new Uint8Array([
			60,
			47,
			115,
			116,
			121,
			108,
			101
		]),
		TitleEnd: new Uint8Array([
			60,
			47,
			116,
			105,
			116,
			108,
			101
		]),
		TextareaEnd: new Uint8Array([
			60,
			47,
			116,
			101,
			120,
			116,
			97,
			114,
			101,
			97
		]),
		XmpEnd: new Uint8Array([
			60,
			47,
			120,
			109,
			112
		])
	}, u = new Map([
		[l.IframeEnd[2], l.IframeEnd],
		[l.NoembedEnd[2], l.NoembedEnd],
		[l.Plaintext[2], l.Plaintext],
		[l.ScriptEnd[2], l.ScriptEnd],
		[l.TitleEnd[2], l.TitleEnd],
		[l.XmpEnd[2], l.XmpEnd]
	]);
	class Tokenizer {
		cbs;
		state = s.Text;
		buffer = "";
		sectionStart = 0;
		index = 0;
		entityStart = 0;
		baseState = s.Text;
		isSpecial = !1;
		running = !0;
		offset = 0;
		xmlMode;
		decodeEntities;
		recognizeSelfClosing;
		entityDecoder;
		constructor({ xmlMode: e = !1, decodeEntities: t = !0, recognizeSelfClosing: n = e }, o) {
			this.cbs = o, this.xmlMode = e, this.decodeEntities = t, this.recognizeSelfClosing = n, this.entityDecoder = new r.Wf(e ? i.s : a.q, (e, t) => this.emitCodePoint(e, t));
		}
		reset() {
			this.state = s.Text, this.buffer = "", this.sectionStart = 0, this.index = 0, this.baseState = s.Text, this.isSpecial = !1, this.currentSequence = l.Empty, this.sequenceIndex = 0, this.running = !0, this.offset = 0;
		}
		write(e) {
			this.offset += this.buffer.length, this.buffer = e, this.parse();
		}
		end() {
			this.running && this.finish();
		}
		pause() {
			this.running = !1;
		}
		resume() {
			this.running = !0, this.index < this.buffer.length + this.offset && this.parse();
		}
		stateText(e) {
			e === o.Lt || !this.decodeEntities && this.fastForwardTo(o.Lt) ? (this.index > this.sectionStart && this.cbs.ontext(this.sectionStart, this.index), this.state = s.BeforeTagName, this.sectionStart = this.index) : this.decodeEntities && e === o.Amp && this.startEntity();
		}
		currentSequence = l.Empty;
		sequenceIndex = 0;
		enterTagBody() {
			this.currentSequence === l.Plaintext ? (this.currentSequence = l.Empty, this.state = s.InPlainText) : this.isSpecial ? (this.state = s.InSpecialTag, this.sequenceIndex = 0) : this.state = s.Text;
		}
		stateSpecialStartSequence(e) {
			let t = e | 32;
			if (this.sequenceIndex < this.currentSequence.length) {
				if (t === this.currentSequence[this.sequenceIndex]) {
					this.sequenceIndex++;
					return;
				}
				if (this.sequenceIndex === 3) {
					if (this.currentSequence === l.ScriptEnd && t === l.StyleEnd[3]) {
						this.currentSequence = l.StyleEnd, this.sequenceIndex = 4;
						return;
					}
					if (this.currentSequence === l.TitleEnd && t === l.TextareaEnd[3]) {
						this.currentSequence = l.TextareaEnd, this.sequenceIndex = 4;
						return;
					}
				} else if (this.sequenceIndex === 4 && this.currentSequence === l.NoembedEnd && t === l.NoframesEnd[4]) {
					this.currentSequence = l.NoframesEnd, this.sequenceIndex = 5;
					return;
				}
			} else if (isEndOfTagSection(e)) {
				this.sequenceIndex = 0, this.state = s.InTagName, this.stateInTagName(e);
				return;
			}
			this.isSpecial = !1, this.currentSequence = l.Empty, this.sequenceIndex = 0, this.state = s.InTagName, this.stateInTagName(e);
		}
		stateCDATASequence(e) {
			e === l.Cdata[this.sequenceIndex] ? ++this.sequenceIndex === l.Cdata.length && (this.state = s.InCommentLike, this.currentSequence = l.CdataEnd, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : (this.sequenceIndex = 0, this.xmlMode ? (this.state = s.InDeclaration, this.stateInDeclaration(e)) : (this.state = s.InSpecialComment, this.stateInSpecialComment(e)));
		}
		fastForwardTo(e) {
			for (; ++this.index < this.buffer.length + this.offset;) if (this.buffer.charCodeAt(this.index - this.offset) === e) return !0;
			return this.index = this.buffer.length + this.offset - 1, !1;
		}
		emitComment(e) {
			this.cbs.oncomment(this.sectionStart, this.index, e), this.sequenceIndex = 0, this.sectionStart = this.index + 1, this.state = s.Text;
		}
		stateInCommentLike(e) {
			!this.xmlMode && this.currentSequence === l.CommentEnd && this.sequenceIndex <= 1 && this.index === this.sectionStart + this.sequenceIndex && e === o.Gt ? this.emitComment(this.sequenceIndex) : this.currentSequence === l.CommentEnd && this.sequenceIndex === 2 && e === o.Gt ? this.emitComment(2) : this.currentSequence === l.CommentEnd && this.sequenceIndex === this.currentSequence.length - 1 && e !== o.Gt ? this.sequenceIndex = Number(e === o.Dash) : e === this.currentSequence[this.sequenceIndex] ? ++this.sequenceIndex === this.currentSequence.length && (this.currentSequence === l.CdataEnd ? this.cbs.oncdata(this.sectionStart, this.index, 2) : this.cbs.oncomment(this.sectionStart, this.index, 3), this.sequenceIndex = 0, this.sectionStart = this.index + 1, this.state = s.Text) : this.sequenceIndex === 0 ? this.fastForwardTo(this.currentSequence[0]) && (this.sequenceIndex = 1) : e !== this.currentSequence[this.sequenceIndex - 1] && (this.sequenceIndex = 0);
		}
		isTagStartChar(e) {
			return this.xmlMode ? !isEndOfTagSection(e) : isASCIIAlpha(e);
		}
		stateInSpecialTag(e) {
			if (this.sequenceIndex === this.currentSequence.length) {
				if (isEndOfTagSection(e)) {
					let t = this.index - this.currentSequence.length;
					if (this.sectionStart < t) {
						let e = this.index;
						this.index = t, this.cbs.ontext(this.sectionStart, t), this.index = e;
					}
					this.isSpecial = !1, this.sectionStart = t + 2, this.stateInClosingTagName(e);
					return;
				}
				this.sequenceIndex = 0;
			}
			(e | 32) === this.currentSequence[this.sequenceIndex] ? this.sequenceIndex += 1 : this.sequenceIndex === 0 ? this.currentSequence === l.TitleEnd || this.currentSequence === l.TextareaEnd ? this.decodeEntities && e === o.Amp && this.startEntity() : this.fastForwardTo(o.Lt) && (this.sequenceIndex = 1) : this.sequenceIndex = Number(e === o.Lt);
		}
		stateBeforeTagName(e) {
			if (e === o.ExclamationMark) this.state = s.BeforeDeclaration, this.sectionStart = this.index + 1;
			else if (e === o.Questionmark) this.xmlMode ? (this.state = s.InProcessingInstruction, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : (this.state = s.InSpecialComment, this.sectionStart = this.index);
			else if (this.isTagStartChar(e)) {
				this.sectionStart = this.index;
				let t = this.xmlMode || this.cbs.isInForeignContext?.() ? void 0 : u.get(e | 32);
				t === void 0 ? this.state = s.InTagName : (this.isSpecial = !0, this.currentSequence = t, this.sequenceIndex = 3, this.state = s.SpecialStartSequence);
			} else e === o.Slash ? this.state = s.BeforeClosingTagName : (this.state = s.Text, this.stateText(e));
		}
		stateInTagName(e) {
			isEndOfTagSection(e) && (this.cbs.onopentagname(this.sectionStart, this.index), this.sectionStart = -1, this.state = s.BeforeAttributeName, this.stateBeforeAttributeName(e));
		}
		stateBeforeClosingTagName(e) {
			isWhitespace(e) ? this.xmlMode || (this.state = s.InSpecialComment, this.sectionStart = this.index) : e === o.Gt ? (this.state = s.Text, this.xmlMode || (this.sectionStart = this.index + 1)) : (this.state = this.isTagStartChar(e) ? s.InClosingTagName : s.InSpecialComment, this.sectionStart = this.index);
		}
		stateInClosingTagName(e) {
			isEndOfTagSection(e) && (this.cbs.onclosetag(this.sectionStart, this.index), this.sectionStart = -1, this.state = s.AfterClosingTagName, this.stateAfterClosingTagName(e));
		}
		stateAfterClosingTagName(e) {
			(e === o.Gt || this.fastForwardTo(o.Gt)) && (this.state = s.Text, this.sectionStart = this.index + 1);
		}
		stateBeforeAttributeName(e) {
			e === o.Gt ? (this.cbs.onopentagend(this.index), this.enterTagBody(), this.sectionStart = this.index + 1) : e === o.Slash ? this.state = s.InSelfClosingTag : isWhitespace(e) || (this.state = s.InAttributeName, this.sectionStart = this.index);
		}
		stateInSelfClosingTag(e) {
			if (e === o.Gt) {
				if (this.cbs.onselfclosingtag(this.index), this.sectionStart = this.index + 1, !this.recognizeSelfClosing) {
					this.enterTagBody();
					return;
				}
				this.state = s.Text, this.isSpecial = !1, this.currentSequence = l.Empty;
			} else isWhitespace(e) || (this.state = s.BeforeAttributeName, this.stateBeforeAttributeName(e));
		}
		stateInAttributeName(e) {
			(e === o.Eq || isEndOfTagSection(e)) && (this.cbs.onattribname(this.sectionStart, this.index), this.sectionStart = this.index, this.state = s.AfterAttributeName, this.stateAfterAttributeName(e));
		}
		stateAfterAttributeName(e) {
			e === o.Eq ? this.state = s.BeforeAttributeValue : e === o.Slash || e === o.Gt ? (this.cbs.onattribend(c.NoValue, this.sectionStart), this.sectionStart = -1, this.state = s.BeforeAttributeName, this.stateBeforeAttributeName(e)) : isWhitespace(e) || (this.cbs.onattribend(c.NoValue, this.sectionStart), this.state = s.InAttributeName, this.sectionStart = this.index);
		}
		stateBeforeAttributeValue(e) {
			e === o.DoubleQuote ? (this.state = s.InAttributeValueDq, this.sectionStart = this.index + 1) : e === o.SingleQuote ? (this.state = s.InAttributeValueSq, this.sectionStart = this.index + 1) : isWhitespace(e) || (this.sectionStart = this.index, this.state = s.InAttributeValueNq, this.stateInAttributeValueNoQuotes(e));
		}
		handleInAttributeValue(e, t) {
			e === t || !this.decodeEntities && this.fastForwardTo(t) ? (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = -1, this.cbs.onattribend(t === o.DoubleQuote ? c.Double : c.Single, this.index + 1), this.state = s.BeforeAttributeName) : this.decodeEntities && e === o.Amp && this.startEntity();
		}
		stateInAttributeValueDoubleQuotes(e) {
			this.handleInAttributeValue(e, o.DoubleQuote);
		}
		stateInAttributeValueSingleQuotes(e) {
			this.handleInAttributeValue(e, o.SingleQuote);
		}
		stateInAttributeValueNoQuotes(e) {
			isWhitespace(e) || e === o.Gt ? (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = -1, this.cbs.onattribend(c.Unquoted, this.index), this.state = s.BeforeAttributeName, this.stateBeforeAttributeName(e)) : this.decodeEntities && e === o.Amp && this.startEntity();
		}
		stateBeforeDeclaration(e) {
			e === o.OpeningSquareBracket ? (this.state = s.CDATASequence, this.sequenceIndex = 0) : this.xmlMode ? this.state = e === o.Dash ? s.BeforeComment : s.InDeclaration : (e | 32) === l.Doctype[0] ? (this.state = s.DeclarationSequence, this.currentSequence = l.Doctype, this.sequenceIndex = 1) : e === o.Gt ? (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = s.Text, this.sectionStart = this.index + 1) : this.state = e === o.Dash ? s.BeforeComment : s.InSpecialComment;
		}
		stateDeclarationSequence(e) {
			this.sequenceIndex === this.currentSequence.length ? (this.state = s.InDeclaration, this.stateInDeclaration(e)) : (e | 32) === this.currentSequence[this.sequenceIndex] ? this.sequenceIndex += 1 : e === o.Gt ? (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = s.Text, this.sectionStart = this.index + 1) : this.state = s.InSpecialComment;
		}
		stateInDeclaration(e) {
			(e === o.Gt || this.fastForwardTo(o.Gt)) && (this.cbs.ondeclaration(this.sectionStart, this.index), this.state = s.Text, this.sectionStart = this.index + 1);
		}
		stateInProcessingInstruction(e) {
			e === o.Questionmark ? this.sequenceIndex = 1 : e === o.Gt && this.sequenceIndex === 1 ? (this.cbs.onprocessinginstruction(this.sectionStart, this.index - 1), this.sequenceIndex = 0, this.state = s.Text, this.sectionStart = this.index + 1) : this.sequenceIndex = Number(this.fastForwardTo(o.Questionmark));
		}
		stateBeforeComment(e) {
			e === o.Dash ? (this.state = s.InCommentLike, this.currentSequence = l.CommentEnd, this.sequenceIndex = 0, this.sectionStart = this.index + 1) : this.xmlMode ? this.state = s.InDeclaration : e === o.Gt ? (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = s.Text, this.sectionStart = this.index + 1) : this.state = s.InSpecialComment;
		}
		stateInSpecialComment(e) {
			(e === o.Gt || this.fastForwardTo(o.Gt)) && (this.cbs.oncomment(this.sectionStart, this.index, 0), this.state = s.Text, this.sectionStart = this.index + 1);
		}
		startEntity() {
			this.baseState = this.state, this.state = s.InEntity, this.entityStart = this.index, this.entityDecoder.startEntity(this.xmlMode ? r.FJ.Strict : this.baseState === s.Text || this.baseState === s.InSpecialTag ? r.FJ.Legacy : r.FJ.Attribute);
		}
		stateInEntity() {
			let e = this.index - this.offset, t = this.entityDecoder.write(this.buffer, e);
			if (t >= 0) this.state = this.baseState, t === 0 && --this.index;
			else {
				if (e < this.buffer.length && this.buffer.charCodeAt(e) === o.Amp) {
					this.state = this.baseState, --this.index;
					return;
				}
				this.index = this.offset + this.buffer.length - 1;
			}
		}
		cleanup() {
			this.running && this.sectionStart !== this.index && (this.state === s.Text || this.state === s.InPlainText || this.state === s.InSpecialTag && this.sequenceIndex === 0 ? (this.cbs.ontext(this.sectionStart, this.index), this.sectionStart = this.index) : (this.state === s.InAttributeValueDq || this.state === s.InAttributeValueSq || this.state === s.InAttributeValueNq) && (this.cbs.onattribdata(this.sectionStart, this.index), this.sectionStart = this.index));
		}
		shouldContinue() {
			return this.index < this.buffer.length + this.offset && this.running;
		}
		parse() {
			for (; this.shouldContinue();) {
				let e = this.buffer.charCodeAt(this.index - this.offset);
				switch (this.state) {
					case s.Text:
						this.stateText(e);
						break;
					case s.InPlainText:
						this.index = this.buffer.length + this.offset - 1;
						break;
					case s.SpecialStartSequence:
						this.stateSpecialStartSequence(e);
						break;
					case s.InSpecialTag:
						this.stateInSpecialTag(e);
						break;
					case s.CDATASequence:
						this.stateCDATASequence(e);
						break;
					case s.DeclarationSequence:
						this.stateDeclarationSequence(e);
						break;
					case s.InAttributeValueDq:
						this.stateInAttributeValueDoubleQuotes(e);
						break;
					case s.InAttributeName:
						this.stateInAttributeName(e);
						break;
					case s.InCommentLike:
						this.stateInCommentLike(e);
						break;
					case s.InSpecialComment:
						this.stateInSpecialComment(e);
						break;
					case s.BeforeAttributeName:
						this.stateBeforeAttributeName(e);
						break;
					case s.InTagName:
						this.stateInTagName(e);
						break;
					case s.InClosingTagName:
						this.stateInClosingTagName(e);
						break;
					case s.BeforeTagName:
						this.stateBeforeTagName(e);
						break;
					case s.AfterAttributeName:
						this.stateAfterAttributeName(e);
						break;
					case s.InAttributeValueSq:
						this.stateInAttributeValueSingleQuotes(e);
						break;
					case s.BeforeAttributeValue:
						this.stateBeforeAttributeValue(e);
						break;
					case s.BeforeClosingTagName:
						this.stateBeforeClosingTagName(e);
						break;
					case s.AfterClosingTagName:
						this.stateAfterClosingTagName(e);
						break;
					case s.InAttributeValueNq:
						this.stateInAttributeValueNoQuotes(e);
						break;
					case s.InSelfClosingTag:
						this.stateInSelfClosingTag(e);
						break;
					case s.InDeclaration:
						this.stateInDeclaration(e);
						break;
					case s.BeforeDeclaration:
						this.stateBeforeDeclaration(e);
						break;
					case s.BeforeComment:
						this.stateBeforeComment(e);
						break;
					case s.InProcessingInstruction:
						this.stateInProcessingInstruction(e);
						break;
					case s.InEntity: this.stateInEntity();
				}
				this.index++;
			}
			this.cleanup();
		}
		finish() {
			this.state === s.InEntity && (this.entityDecoder.end(), this.state = this.baseState), this.handleTrailingData(), this.cbs.onend();
		}
		handleTrailingCommentLikeData(e) {
			if (this.state !== s.InCommentLike) return !1;
			if (this.currentSequence === l.CdataEnd) {
				if (this.xmlMode) this.sectionStart < e && this.cbs.oncdata(this.sectionStart, e, 0);
				else {
					let t = this.sectionStart - l.Cdata.length - 1;
					this.cbs.oncomment(t, e, 0);
				}
			} else {
				let t = this.xmlMode ? 0 : Math.min(this.sequenceIndex, l.CommentEnd.length - 1);
				this.cbs.oncomment(this.sectionStart, e, t);
			}
			return !0;
		}
		handleTrailingMarkupDeclaration(e) {
			if (this.xmlMode) switch (this.state) {
				case s.InSpecialComment:
				case s.BeforeComment:
				case s.CDATASequence:
				case s.DeclarationSequence:
				case s.InDeclaration: return this.cbs.ontext(this.sectionStart, e), !0;
				default: return !1;
			}
			switch (this.state) {
				case s.BeforeDeclaration:
				case s.InSpecialComment:
				case s.BeforeComment:
				case s.CDATASequence: return this.cbs.oncomment(this.sectionStart, e, 0), !0;
				case s.DeclarationSequence: return this.sequenceIndex !== l.Doctype.length && this.cbs.oncomment(this.sectionStart, e, 0), !0;
				case s.InDeclaration: return !0;
				default: return !1;
			}
		}
		handleTrailingData() {
			let e = this.buffer.length + this.offset;
			if (!(this.handleTrailingCommentLikeData(e) || this.handleTrailingMarkupDeclaration(e)) && !(this.sectionStart >= e)) switch (this.state) {
				case s.InTagName:
				case s.BeforeAttributeName:
				case s.BeforeAttributeValue:
				case s.AfterAttributeName:
				case s.InAttributeName:
				case s.InAttributeValueSq:
				case s.InAttributeValueDq:
				case s.InAttributeValueNq:
				case s.InClosingTagName: break;
				default: this.cbs.ontext(this.sectionStart, e);
			}
		}
		emitCodePoint(e, t) {
			this.baseState !== s.Text && this.baseState !== s.InSpecialTag ? (this.sectionStart < this.entityStart && this.cbs.onattribdata(this.sectionStart, this.entityStart), this.sectionStart = this.entityStart + t, this.index = this.sectionStart - 1, this.cbs.onattribentity(e)) : (this.sectionStart < this.entityStart && this.cbs.ontext(this.sectionStart, this.entityStart), this.sectionStart = this.entityStart + t, this.index = this.sectionStart - 1, this.cbs.ontextentity(e, this.sectionStart));
		}
	}
	let { fromCodePoint: d } = String, f = new Set([
		"input",
		"option",
		"optgroup",
		"select",
		"button",
		"datalist",
		"textarea"
	]), p = new Set(["p"]), m = new Set([
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"p"
	]), h = new Set(["thead", "tbody"]), g = new Set(["dd", "dt"]), _ = new Set(["rt", "rp"]), v = new Map([
		["tr", new Set([
			"tr",
			"th",
			"td"
		])],
		["th", new Set(["th"])],
		["td", new Set([
			"thead",
			"th",
			"td"
		])],
		["body", new Set([
			"head",
			"link",
			"script"
		])],
		["a", new Set(["a"])],
		["li", new Set(["li"])],
		["p", p],
		["h1", m],
		["h2", m],
		["h3", m],
		["h4", m],
		["h5", m],
		["h6", m],
		["select", f],
		["input", f],
		["output", f],
		["button", f],
		["datalist", f],
		["textarea", f],
		["option", new Set(["option"])],
		["optgroup", new Set(["optgroup", "option"])],
		["dd", g],
		["dt", g],
		["address", p],
		["article", p],
		["aside", p],
		["blockquote", p],
		["details", p],
		["div", p],
		["dl", p],
		["fieldset", p],
		["figcaption", p],
		["figure", p],
		["footer", p],
		["form", p],
		["header", p],
		["hr", p],
		["main", p],
		["nav", p],
		["ol", p],
		["pre", p],
		["section", p],
		["table", p],
		["ul", p],
		["rt", _],
		["rp", _],
		["tbody", h],
		["tfoot", h]
	]), y = new Set([
		"area",
		"base",
		"basefont",
		"br",
		"col",
		"command",
		"embed",
		"frame",
		"hr",
		"img",
		"input",
		"isindex",
		"keygen",
		"link",
		"meta",
		"param",
		"source",
		"track",
		"wbr"
	]), b = new Set(["math", "svg"]), x = new Set([
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext",
		"annotation-xml",
		"foreignObject",
		"desc",
		"title"
	]), S = new Map([
		["altglyph", "altGlyph"],
		["altglyphdef", "altGlyphDef"],
		["altglyphitem", "altGlyphItem"],
		["animatecolor", "animateColor"],
		["animatemotion", "animateMotion"],
		["animatetransform", "animateTransform"],
		["clippath", "clipPath"],
		["feblend", "feBlend"],
		["fecolormatrix", "feColorMatrix"],
		["fecomponenttransfer", "feComponentTransfer"],
		["fecomposite", "feComposite"],
		["feconvolvematrix", "feConvolveMatrix"],
		["fediffuselighting", "feDiffuseLighting"],
		["fedisplacementmap", "feDisplacementMap"],
		["fedistantlight", "feDistantLight"],
		["fedropshadow", "feDropShadow"],
		["feflood", "feFlood"],
		["fefunca", "feFuncA"],
		["fefuncb", "feFuncB"],
		["fefuncg", "feFuncG"],
		["fefuncr", "feFuncR"],
		["fegaussianblur", "feGaussianBlur"],
		["feimage", "feImage"],
		["femerge", "feMerge"],
		["femergenode", "feMergeNode"],
		["femorphology", "feMorphology"],
		["feoffset", "feOffset"],
		["fepointlight", "fePointLight"],
		["fespecularlighting", "feSpecularLighting"],
		["fespotlight", "feSpotLight"],
		["fetile", "feTile"],
		["feturbulence", "feTurbulence"],
		["foreignobject", "foreignObject"],
		["glyphref", "glyphRef"],
		["lineargradient", "linearGradient"],
		["radialgradient", "radialGradient"],
		["textpath", "textPath"]
	]);
	var C;
	(function(e) {
		e[e.None = 0] = "None", e[e.Svg = 1] = "Svg", e[e.MathML = 2] = "MathML";
	})(C ||= {});
	let w = /\s|\//;
	class Parser_Parser {
		options;
		startIndex = 0;
		endIndex = 0;
		openTagStart = 0;
		tagname = "";
		attribname = "";
		attribvalue = "";
		attribs = null;
		stack = [];
		foreignContext;
		cbs;
		lowerCaseTagNames;
		lowerCaseAttributeNames;
		recognizeSelfClosing;
		htmlMode;
		tokenizer;
		buffers = [];
		bufferOffset = 0;
		writeIndex = 0;
		ended = !1;
		constructor(e, t = {}) {
			this.options = t, this.cbs = e ?? {}, this.htmlMode = !this.options.xmlMode, this.lowerCaseTagNames = t.lowerCaseTags ?? this.htmlMode, this.lowerCaseAttributeNames = t.lowerCaseAttributeNames ?? this.htmlMode, this.recognizeSelfClosing = t.recognizeSelfClosing ?? !this.htmlMode, this.tokenizer = new (t.Tokenizer ?? Tokenizer)(this.options, this), this.foreignContext = [C.None], this.cbs.onparserinit?.(this);
		}
		ontext(e, t) {
			let n = this.getSlice(e, t);
			this.endIndex = t - 1, this.cbs.ontext?.(n), this.startIndex = t;
		}
		ontextentity(e, t) {
			this.endIndex = t - 1, this.cbs.ontext?.(d(e)), this.startIndex = t;
		}
		isInForeignContext() {
			return this.foreignContext[0] !== C.None;
		}
		isVoidElement(e) {
			return this.htmlMode && y.has(e);
		}
		readTagName(e, t) {
			let n = this.lowerCaseTagNames ? this.getSlice(e, t).toLowerCase() : this.getSlice(e, t);
			if (!(this.lowerCaseTagNames && this.htmlMode)) return n;
			if (this.foreignContext[0] === C.Svg) return S.get(n) ?? n;
			if (this.foreignContext.length > 1) {
				let e = S.get(n);
				if (e !== void 0 && this.stack.includes(e)) return e;
			}
			return this.isInForeignContext() ? n : n === "image" ? "img" : n;
		}
		onopentagname(e, t) {
			this.endIndex = t, this.emitOpenTag(this.readTagName(e, t));
		}
		emitOpenTag(e) {
			if (this.openTagStart = this.startIndex, this.tagname = e, this.htmlMode && e === "form" && this.stack.includes("form")) {
				this.tagname = "";
				return;
			}
			let t = this.htmlMode && v.get(e);
			if (t) for (; this.stack.length > 0 && t.has(this.stack[0]);) this.popElement(!0);
			this.isVoidElement(e) || (this.stack.unshift(e), this.htmlMode && (e === "svg" ? this.foreignContext.unshift(C.Svg) : e === "math" ? this.foreignContext.unshift(C.MathML) : x.has(e) && this.foreignContext.unshift(C.None))), this.cbs.onopentagname?.(e), this.cbs.onopentag && (this.attribs = {});
		}
		endOpenTag(e) {
			this.startIndex = this.openTagStart, this.attribs &&= (this.cbs.onopentag?.(this.tagname, this.attribs, e), null), this.cbs.onclosetag && this.isVoidElement(this.tagname) && this.cbs.onclosetag(this.tagname, !0), this.tagname = "";
		}
		onopentagend(e) {
			this.endIndex = e, this.endOpenTag(!1), this.startIndex = e + 1;
		}
		onclosetag(e, t) {
			this.endIndex = t;
			let n = this.readTagName(e, t);
			if (this.isVoidElement(n)) this.htmlMode && n === "br" && (this.cbs.onopentagname?.("br"), this.cbs.onopentag?.("br", {}, !0), this.cbs.onclosetag?.("br", !1));
			else {
				let e = this.stack.indexOf(n);
				if (e !== -1) {
					for (let t = 0; t < e; t++) this.popElement(!0);
					this.popElement(!1);
				} else this.htmlMode && n === "p" && (this.emitOpenTag("p"), this.closeCurrentTag(!0));
			}
			this.startIndex = t + 1;
		}
		onselfclosingtag(e) {
			this.endIndex = e, this.recognizeSelfClosing || this.isInForeignContext() ? (this.closeCurrentTag(!1), this.startIndex = e + 1) : this.onopentagend(e);
		}
		popElement(e) {
			let t = this.stack.shift();
			this.htmlMode && (b.has(t) || x.has(t)) && this.foreignContext.shift(), this.cbs.onclosetag?.(t, e);
		}
		closeCurrentTag(e) {
			let t = this.tagname;
			this.endOpenTag(e), this.stack[0] === t && this.popElement(!e);
		}
		onattribname(e, t) {
			this.startIndex = e;
			let n = this.getSlice(e, t);
			this.attribname = this.lowerCaseAttributeNames ? n.toLowerCase() : n;
		}
		onattribdata(e, t) {
			this.attribvalue += this.getSlice(e, t);
		}
		onattribentity(e) {
			this.attribvalue += d(e);
		}
		onattribend(e, t) {
			this.endIndex = t, this.cbs.onattribute?.(this.attribname, this.attribvalue, e === c.Double ? "\"" : e === c.Single ? "'" : e === c.NoValue ? void 0 : null), this.attribs && !Object.hasOwn(this.attribs, this.attribname) && (this.attribs[this.attribname] = this.attribvalue), this.attribvalue = "";
		}
		getInstructionName(e) {
			let t = e.search(w), n = t < 0 ? e : e.substr(0, t);
			return this.lowerCaseTagNames && (n = n.toLowerCase()), n;
		}
		ondeclaration(e, t) {
			this.endIndex = t;
			let n = this.getSlice(e, t);
			if (this.cbs.onprocessinginstruction) {
				let e = this.htmlMode ? this.lowerCaseTagNames ? "doctype" : n.slice(0, 7) : this.getInstructionName(n);
				this.cbs.onprocessinginstruction(`!${e}`, `!${n}`);
			}
			this.startIndex = t + 1;
		}
		onprocessinginstruction(e, t) {
			this.endIndex = t;
			let n = this.getSlice(e, t);
			if (this.cbs.onprocessinginstruction) {
				let e = this.getInstructionName(n);
				this.cbs.onprocessinginstruction(`?${e}`, `?${n}`);
			}
			this.startIndex = t + 1;
		}
		oncomment(e, t, n) {
			this.endIndex = t, this.cbs.oncomment?.(this.getSlice(e, t - n)), this.cbs.oncommentend?.(), this.startIndex = t + 1;
		}
		oncdata(e, t, n) {
			this.endIndex = t;
			let r = this.getSlice(e, t - n);
			!this.htmlMode || this.options.recognizeCDATA ? (this.cbs.oncdatastart?.(), this.cbs.ontext?.(r), this.cbs.oncdataend?.()) : this.isInForeignContext() ? this.cbs.ontext?.(r) : (this.cbs.oncomment?.(`[CDATA[${r}]]`), this.cbs.oncommentend?.()), this.startIndex = t + 1;
		}
		onend() {
			if (this.cbs.onclosetag) {
				this.endIndex = this.startIndex;
				for (let e = 0; e < this.stack.length; e++) this.cbs.onclosetag(this.stack[e], !0);
			}
			this.cbs.onend?.();
		}
		reset() {
			this.cbs.onreset?.(), this.tokenizer.reset(), this.tagname = "", this.attribname = "", this.attribvalue = "", this.attribs = null, this.stack.length = 0, this.startIndex = 0, this.endIndex = 0, this.cbs.onparserinit?.(this), this.buffers.length = 0, this.foreignContext.length = 0, this.foreignContext.unshift(C.None), this.bufferOffset = 0, this.writeIndex = 0, this.ended = !1;
		}
		parseComplete(e) {
			this.reset(), this.end(e);
		}
		getSlice(e, t) {
			if (e === t) return "";
			for (; e - this.bufferOffset >= this.buffers[0].length;) this.shiftBuffer();
			let n = this.buffers[0].slice(e - this.bufferOffset, t - this.bufferOffset);
			for (; t - this.bufferOffset > this.buffers[0].length;) this.shiftBuffer(), n += this.buffers[0].slice(0, t - this.bufferOffset);
			return n;
		}
		shiftBuffer() {
			this.bufferOffset += this.buffers[0].length, this.writeIndex--, this.buffers.shift();
		}
		write(e) {
			this.ended ? this.cbs.onerror?.(Error(".write() after done!")) : (this.buffers.push(e), this.tokenizer.running && (this.tokenizer.write(e), this.writeIndex++));
		}
		end(e) {
			this.ended ? this.cbs.onerror?.(Error(".end() after done!")) : (e && this.write(e), this.ended = !0, this.tokenizer.end());
		}
		pause() {
			this.tokenizer.pause();
		}
		resume() {
			for (this.tokenizer.resume(); this.tokenizer.running && this.writeIndex < this.buffers.length;) this.tokenizer.write(this.buffers[this.writeIndex++]);
			this.ended && this.tokenizer.end();
		}
	}
}) };
