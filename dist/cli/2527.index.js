export const id = 2527;
export const ids = [2527];
export const modules = {
	2527: ((e, t, n) => {
		n.d(t, {
			CS: () => prose,
			aY: () => code,
			pj: () => plain,
			plainLines: () => plainLines,
			withoutCommands: () => withoutCommands
		});
		var r = n(1659);
		let i = 1200;
		function prose(e) {
			return (0, r.S)(e, i).replace(/@(?!\s)|#(?!\s)|\bgh(?=-\d)|www(?=\.)|(?:mailto|xmpp)(?=:)|:(?=\/\/)|:(?=[\w+-]{1,60}:)/giu, "$&​").replace(/[0-9a-f]{7,}/giu, (e) => e.replace(/.{6}(?=.)/gu, "$&​")).replace(/[&<>|\\]/gu, (e) => `&#${e.charCodeAt(0)};`).replace(/[`*_~[\]$]/gu, "\\$&").replace(/^(\d{1,9})(?=[.)])/u, "$1\\").replace(/^[-+=#]/u, "\\$&").replaceAll("​", "&#8203;");
		}
		function code(e) {
			let t = (0, r.S)(e, i);
			if (t === "") return "";
			if (/[|<]|##\[/u.test(t)) return prose(e);
			let n = t.match(/`+/gu) ?? [], a = "`".repeat(n.reduce((e, t) => Math.max(e, t.length), 0) + 1), o = t.startsWith("`") || t.endsWith("`") ? " " : "";
			return `${a}${o}${t}${o}${a}`;
		}
		function plain(e) {
			return (0, r.S)(e, i);
		}
		function plainLines(e) {
			return e.split("\n").map((e) => (/^ {0,8}/u.exec(e)?.[0] ?? "") + plain(e)).join("\n");
		}
		function withoutCommands(e) {
			return e.replaceAll("##[", "## [").replace(/^([^\S\n]*):(?=:)/gmu, "$1: ");
		}
	}),
	9973: ((e, t, n) => {
		n.d(t, { I: () => masked });
		let r = RegExp("(?<![A-Za-z0-9])(?:gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|xapp-|npm_|[rs]k_live_|AKIA|ASIA|AIza|eyJ|dckr_pat_|figd_|gl(?:c|sa)_|gsk_|hv[bsr]\\.|hf_|lin_api_|ntn_|shp(?:at|ca|pa|ss)_|sk-(?:ant|proj|svcacct)-|SG\\.|dapi(?=[0-9a-f]{16})|ops_ey)[\\w.-]{12,}", "gu"), i = /(?<=[?&;](?:X-Amz-Signature|X-Goog-Signature|Signature|sig|token|access_token)=)[\w%+/=~-]{16,}|(?<=:\/\/[^:/\s@]{0,64}:)[^@:/\s]{6,256}(?=@)|(?<=hooks\.slack\.com\/services\/)T[\w/]{16,}/gu, a = /-----BEGIN[A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----.{0,12000}/gu, o = /\b\w{20,}\b/gu;
		function masked(e) {
			return e.length < 8 ? e : e.replace(a, "[masked]").replace(i, "[masked]").replace(r, mask).replace(o, (e) => isRandom(e) ? mask(e) : e);
		}
		function mask(e) {
			return `${e.slice(0, 4)}…[masked]`;
		}
		function isRandom(e) {
			return [
				/[a-z]/gu,
				/[A-Z]/gu,
				/\d/gu
			].every((t) => (e.match(t)?.length ?? 0) >= 3) ? (e.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/gu)?.length ?? 0) >= 4 : !1;
		}
	}),
	1659: ((e, t, n) => {
		n.d(t, {
			S: () => shown,
			T: () => oneLine
		});
		var r = n(8073), i = n(9973);
		let a = /[\p{Cc}\p{Cs}\p{Co}\u{00AD}\u{061C}\u{180E}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]/gu, o = /^[ -~\u{00C0}-\u{024F}\u{2010}-\u{2027}\u{2190}-\u{22FF}]*$/u, s = /[\s\u{0085}]+/gu;
		function oneLine(e) {
			let t = e.replace(s, " ").trim();
			return o.test(t) ? t : t.replace(a, "�");
		}
		function shown(e, t = r.O.shownCharacters) {
			let n = (0, i.I)(oneLine(e.slice(0, t * 8)));
			if (n.length <= t) return n;
			let a = "";
			for (let e of n) {
				if (a.length + e.length > t - 1) break;
				a += e;
			}
			return `${a}…`;
		}
	})
};
