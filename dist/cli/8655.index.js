export const id = 8655;
export const ids = [8655, 2527];
export const modules = {
	2269: ((e, t, n) => {
		n.d(t, {
			LV: () => wrap,
			b6: () => aligned,
			rM: () => hanging
		});
		function wrap(e, t) {
			let n = [], r = "";
			for (let i of e.split(" ")) r !== "" && length(r) + 1 + length(i) > t ? (n.push(r), r = i) : r = r === "" ? i : `${r} ${i}`;
			return [...n, r];
		}
		function hanging(e, t, { indent: n, label: r, width: i }) {
			let a = n + r + 2;
			return wrap(t, Math.max(i - a, 20)).map((t, i) => i === 0 ? `${" ".repeat(n)}${e.padEnd(r)}  ${t}` : `${" ".repeat(a)}${t}`);
		}
		function aligned(e, t = []) {
			let n = Math.max(0, ...e.map((e) => e.length)), r = Array.from({ length: n }, (t, n) => e.reduce((e, t) => Math.max(e, length(t[n] ?? "")), 0));
			return e.map((e) => e.map((e, n) => {
				let i = " ".repeat((r[n] ?? 0) - length(e));
				return t.includes(n) ? i + e : e + i;
			}).join("  ").trimEnd());
		}
		function length(e) {
			return [...e].length;
		}
	}),
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
	8655: ((e, t, n) => {
		n.d(t, { renderEvidenceExplanation: () => renderEvidenceExplanation });
		var r = n(7993), i = n(5920), a = n(8963), o = n(1510), s = n(2269), c = n(2527), l = n(9039), u = n(1659), d = n(290), f = n(8555);
		function renderEvidenceExplanation({ evidence: e, tests: t }, n = 100) {
			let line = (e, t) => (0, s.rM)(e, (0, c.pj)(t), {
				indent: 2,
				label: 9,
				width: n
			}), item = (e) => (0, s.rM)("-", (0, c.pj)(e), {
				indent: 2,
				label: 1,
				width: n
			}), r = t.filter(({ serves: e }) => e), i = t.filter(({ serves: e }) => !e);
			return [
				(0, c.pj)(e.path),
				"",
				...line("kind", e.declared === void 0 ? e.format : `${e.format}, declared as ${e.declared}`),
				...line("reader", e.reader),
				...line("date", dateWords(e)),
				...line("serves", e.controls.length === 0 ? "no control: put it into a folder named after one" : e.controls.join(", ")),
				...e.problems.flatMap(({ reason: e, detail: t, line: n }) => line("problem", `${f.O[e].is}${n === void 0 ? "" : `, line ${n}`}: ${t}`)),
				...section("Facts", factLines(e), item),
				...section("Unfilled", unfilledLines(e), item),
				...section("Settings", settingLines(e), item),
				...section("Tables", e.tables.map(tableWords), item),
				...section("Tests, with this file alone", r.map(({ control: e, result: t }) => testWords(e, t)), item),
				...section("Would also meet", i.map(({ control: e, result: t }) => `${e}/${t.test.id}: ${t.test.expects}`), item),
				""
			].join("\n");
		}
		function section(e, t, n) {
			return t.length === 0 ? [] : [
				"",
				`${e}:`,
				...t.flatMap(n)
			];
		}
		function dateWords({ date: e }) {
			return e ? `${e.date}, from ${e.source}${e.place.line === void 0 ? "" : `, line ${e.place.line}`}` : "none: not in manifest, sidecar, contents or file name";
		}
		function factLines({ facts: e }) {
			return e.slice(0, 40).map(({ name: e, value: t, source: n, place: i }) => `${r.d[e].title}${at(i.line)}, ${n}: ${(0, u.S)(t, 80)}`);
		}
		function unfilledLines({ unfilled: e }) {
			return e.slice(0, 40).map(({ name: e, placeholder: t, place: n }) => `${r.d[e].title}${at(n.line)}: ${t === "" ? "nothing is filled in" : `“${(0, u.S)(t, 80)}”`}`);
		}
		function settingLines({ settings: e }) {
			return e.slice(0, 40).map(({ name: e, value: t, place: n }) => `${i.R[e].title}${at(n.line)}: ${(0, u.S)(String(t), 80)}`);
		}
		function tableWords(e) {
			let t = o.Gb.filter((t) => (0, a.S)(e, t) !== void 0).map((e) => o.nq[e].title), n = t.length === 0 ? "reads as none of the known tables" : `reads as ${(0, l.KE)(t, { last: "or" })}`, r = (0, l.KE)(e.headings.map((e) => `“${(0, u.S)(e, 40)}”`), { most: 12 });
			return `${(0, l.hS)(e.rowCount, "row")} from line ${e.line}, ${n}; columns ${r}`;
		}
		function testWords(e, { test: t, outcome: n, found: r }) {
			return `${e}/${t.id}: ${{
				met: "met",
				"not-met": "not met",
				"not-examined": "could not be examined",
				"does-not-apply": "does not apply"
			}[n]}; expected ${t.expects}; found ${(0, d.wI)(r)}`;
		}
		function at(e) {
			return e === void 0 ? "" : ` (line ${e})`;
		}
	}),
	9039: ((e, t, n) => {
		n.d(t, {
			KE: () => listed,
			LS: () => plural,
			Nx: () => capital,
			_3: () => days,
			at: () => at,
			hS: () => counted
		});
		function counted(e, t) {
			return `${e === 0 ? "no" : e} ${e === 1 ? t : plural(t)}`;
		}
		function plural(e) {
			let [t = "", ...n] = e.split(" of ");
			return n.length > 0 ? [plural(t), ...n].join(" of ") : /[^aeiou]y$/u.test(e) ? `${e.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(e) ? `${e}es` : `${e}s`;
		}
		function listed(e, { most: t = 6, last: n = "and" } = {}) {
			let r = e.length - t;
			if (r > 0) return `${e.slice(0, t).join(", ")} and ${r} more`;
			let [i = ""] = e.slice(-1);
			return e.length < 2 ? i : `${e.slice(0, -1).join(", ")} ${n} ${i}`;
		}
		function days(e) {
			return `${e} ${e === 1 ? "day" : "days"}`;
		}
		function at({ file: e, line: t }) {
			return t === void 0 ? e : `${e}:${t}`;
		}
		function capital(e) {
			return /^[a-z][a-z’-]*(?:[ ,:;]|$)/u.test(e) ? e.charAt(0).toUpperCase() + e.slice(1) : e;
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
	}),
	290: ((e, t, n) => {
		n.d(t, {
			ks: () => vouching,
			l3: () => factTitle,
			wI: () => foundSentence
		});
		var r = n(7993), i = n(5920), a = n(1510), o = n(9039), s = n(1659), c = n(8555);
		let l = {
			month: "month",
			quarter: "quarter",
			half: "half-year",
			year: "year"
		}, u = {
			document: ({ file: e, date: t, facts: n }) => `${e} of ${t} has ${(0, o.KE)(n.map(factTitle), { most: 12 })}`,
			"facts-missing": ({ file: e, missing: t }) => lacking(e, t),
			undated: ({ file: e }) => `${e} gives no date, in its contents, sidecar or name`,
			"rule-document": ({ file: e }) => `${e} tells what is to be done and not when it was: its only date is that of the text`,
			"outside-window": ({ file: e, date: t, window: n }) => `${e} is dated ${t}, ${outside(n)}`,
			"failed-outcome": ({ fact: e, ...t }) => `the ${factTitle(e)} in ${(0, o.at)(t)} tells of a failure`,
			"unclear-outcome": ({ fact: e, ...t }) => `the ${factTitle(e)} in ${(0, o.at)(t)} does not say that it succeeded`,
			"not-about": ({ file: e, about: t }) => `neither title nor name of ${e} says that it is about ${anyOf(t)}`,
			"no-record": ({ file: e }) => `${e} tells what shall be done, and records nothing that was`,
			periods: ({ every: e, expected: t, actual: n, missing: r, longestGapDays: i, near: a, silent: s }) => [
				`${n} of ${(0, o.hS)(t, l[e])} ${n === 1 || t === 1 ? "has" : "have"} a complete record`,
				...r.length > 0 ? [`none for ${(0, o.KE)(r)}`] : [],
				...a ? [lacking(a.file, a.missing)] : [],
				...s ? [`${s.file} has no word of ${anyOf(s.words)}`] : [],
				`longest gap ${(0, o._3)(i)}`
			].join("; "),
			"period-record-incomplete": ({ period: e, missing: t }) => `the record for ${e} lacks ${missingFacts(t)}`,
			"period-record-late": ({ period: e, days: t }) => `the record for ${e} is dated ${(0, o._3)(t)} after the period ended`,
			rows: ({ item: e, expected: t, failing: n, shape: r }) => {
				let { title: i } = a.nq[r], s = i === (0, o.LS)(e) ? "" : ` in the ${i}`;
				return result({
					item: e,
					expected: t,
					failing: n
				}) + s;
			},
			members: ({ item: e, expected: t, actual: n, roster: r, population: i }) => `${result({
				item: e,
				expected: t,
				failing: t - n
			})}${r ? `, by the ${i === "accounts" ? "account export" : "roster"}` : "; no roster shows whether the list is complete"}`,
			"none-stated": ({ item: e, ...t }) => `${(0, o.at)(t)} states that there were no ${(0, o.LS)(e)}`,
			"none-stated-in-part": ({ item: e, silent: t, ...n }) => `${(0, o.at)(n)} states that there were no ${(0, o.LS)(e)}, and does not speak of ${t.from} to ${t.to}`,
			"no-table": ({ shape: e }) => `no table reads as ${a.nq[e].title}: it needs ${columnsOf(e)}`,
			"no-rows": ({ shape: e, file: t }) => `the ${a.nq[e].title}${t === void 0 ? "" : ` ${t}`} has no row to which the test applies`,
			"no-population": () => "the roster that the manifest names could not be read",
			"no-members": ({ population: e }) => ({
				people: "the roster shows nobody employed on the day of the assessment",
				joiners: "the roster shows nobody hired in the period",
				leavers: "the roster shows nobody who left in the period",
				accounts: "the account export shows no active account"
			})[e],
			"roster-incomplete": ({ matched: e, unmatched: t }) => `${(0, o.hS)(t, "row")} of the register ${t === 1 ? "belongs" : "belong"} to nobody in the roster, and only ${e} to somebody: the roster is not complete`,
			"no-approval": () => "no policy gives an approval date to compare with",
			"cell-empty": ({ column: e, absent: t }) => t ? `there is no column for “${e}”` : `nothing is filled in under “${e}”`,
			"cell-not-yes": ({ column: e, wanted: t }) => `“${e}” does not say ${t ? "yes" : "no"}`,
			"cell-other-value": ({ column: e, wanted: t }) => `“${e}” is none of ${(0, o.KE)(t.filter((e) => e !== "").map((e) => `“${(0, s.S)(e, 40)}”`))}`,
			"cell-unwanted-value": ({ column: e, value: t }) => `“${e}” says “${t}”`,
			"cell-other-topic": ({ column: e }) => `“${e}” names another subject than security`,
			"cell-no-date": ({ column: e }) => `“${e}” holds no date`,
			"cell-ambiguous-date": ({ column: e }) => `the date under “${e}” can be read two ways, day first or month first`,
			"cell-outside-window": ({ column: e, date: t, window: n }) => `“${e}” is ${t}, ${outside(n)}`,
			"cell-late": ({ column: e, than: t, days: n }) => `“${e}” is ${(0, o._3)(n)} after “${t}”`,
			"cell-before-approval": ({ column: e, days: t, approval: n }) => `“${e}” is ${(0, o._3)(t)} before the approval of ${n}`,
			"cell-early": ({ column: e, than: t, days: n }) => `“${e}” is ${(0, o._3)(n)} before “${t}”`,
			"cell-passed": ({ column: e, date: t }) => `“${e}” is ${t}, which has passed`,
			"cell-over-limit": ({ column: e, since: t, days: n, limit: r }) => `“${e}” is ${(0, o._3)(n)} after “${t}”; ${(0, o._3)(r)} are allowed`,
			"cell-open-too-long": ({ column: e, since: t, days: n, limit: r }) => `nothing is filled in under “${e}”, ${(0, o._3)(n)} after “${t}”; ${(0, o._3)(r)} are allowed`,
			"cell-same": ({ column: e, as: t }) => `“${e}” names nobody other than “${t}”`,
			unlisted: ({ item: e }) => `the register has no row for this ${e}`,
			"present-after-leaving": ({ item: e, days: t }) => `this ${e} belongs to somebody who had left ${(0, o._3)(t)} before`,
			"present-though-left": ({ item: e }) => `this ${e} belongs to somebody who has left by the roster, which does not say when`,
			"active-after-leaving": ({ column: e, days: t }) => `“${e}” is ${(0, o._3)(t)} after the last working day`,
			absences: ({ item: e, members: t, present: n }) => n === 0 ? `no ${e} belongs to any of ${(0, o.hS)(t, "leaver")}` : `${(0, o.hS)(n, e)} ${n === 1 ? "belongs" : "belong"} to somebody who had left`,
			"unidentified-row": () => "the row gives no e-mail, id or name",
			setting: ({ setting: e, value: t, ...n }) => `${(0, o.at)(n)} shows “${title(e)}”: ${settingValue(e, t)}`,
			screenshot: ({ setting: e, file: t }) => `${t}, which a named person vouches for, stands for “${title(e)}”`,
			"no-setting": ({ setting: e }) => `no export shows “${title(e)}”`,
			"weak-setting": ({ setting: e, value: t, ...n }) => `${(0, o.at)(n)} shows “${title(e)}” only as ${settingValue(e, t)}`,
			"no-evidence": () => "no evidence",
			unvouched: ({ file: e, lacks: t }) => `${e} cannot be read as text, and ${vouching(t)}`,
			"not-examined": ({ files: e }) => `not readable as evidence: ${(0, o.KE)(e.map(({ file: e, reason: t }) => `${e} (${c.O[t].is})`), { most: 3 })}`,
			"does-not-apply": () => "nothing here to which the test applies"
		};
		function foundSentence(e) {
			return say(e.code, e);
		}
		function anyOf(e) {
			return (0, o.KE)(e.map((e) => `“${e}”`), {
				most: 3,
				last: "or"
			});
		}
		function say(e, t) {
			return u[e](t);
		}
		function factTitle(e) {
			return r.d[e].title;
		}
		function vouching(e) {
			let t = {
				person: "named person",
				date: "date"
			};
			return `no ${(0, o.KE)(e.map((e) => t[e]), { last: "or" })} is given to vouch for it`;
		}
		function lacking(e, t) {
			let [n, r] = t;
			if (!n || r || n.line === void 0) return `${e} lacks ${missingFacts(t)}`;
			let { line: i, ...a } = n;
			return `${e}:${i} lacks ${missingFacts([a])}`;
		}
		function missingFacts(e) {
			let t = (0, o.KE)(e.map(({ fact: e }) => factTitle(e)), { most: 8 }), n = e.find(({ placeholder: e }) => e) ?? e.find(({ placeholder: e }) => e === "");
			return n ? `${t} (${unfilledPlace(n)})` : t;
		}
		function unfilledPlace({ placeholder: e, line: t }) {
			let n = e ? `says “${(0, s.S)(e, 60)}”` : "is empty";
			return t === void 0 ? n : `line ${t} ${n}`;
		}
		function settingValue(e, t) {
			return i.R[e].form === "tls-version" && /^\d$/u.test(t) ? `${t}.0` : (0, s.S)(t);
		}
		function outside({ from: e, to: t }) {
			return e <= "1970-01-01" ? `after ${t}` : `outside ${e} to ${t}`;
		}
		function result({ item: e, expected: t, failing: n }) {
			return n > 0 ? `${n} of ${(0, o.hS)(t, e)} ${n === 1 ? "falls" : "fall"} short` : t === 1 ? `the only ${e} passes` : `${t === 0 ? "no" : `all ${t}`} ${(0, o.LS)(e)} pass`;
		}
		function title(e) {
			return i.R[e].title;
		}
		function columnsOf(e) {
			let { columns: t, required: n } = a.nq[e];
			return `columns for ${n.map((e) => (0, o.KE)(e.map((e) => t[e]?.title ?? e), { last: "or" })).join(", and for ")}`;
		}
	}),
	8555: ((e, t, n) => {
		n.d(t, { O: () => r });
		let r = {
			empty: {
				is: "empty",
				remedy: "Put the evidence into the file, or delete it."
			},
			"git-lfs-pointer": {
				is: "a Git LFS pointer, not the file itself",
				remedy: "Check out with “lfs: true”, or run “git lfs pull”."
			},
			"broken-link": {
				is: "a link that leads nowhere",
				remedy: "Put the file itself here."
			},
			"link-loop": {
				is: "a link that leads back to itself",
				remedy: "Put the file itself here."
			},
			"outside-folder": {
				is: "a link out of the evidence folder",
				remedy: "Copy the file into the evidence folder."
			},
			unreadable: {
				is: "not readable",
				remedy: "Make it readable for the user that runs the gate."
			},
			"special-file": {
				is: "neither a file nor a folder",
				remedy: "Put an ordinary file here."
			},
			"too-large": {
				is: "larger than what is read",
				remedy: "Export a shorter period, or split the file."
			},
			"too-many-rows": {
				is: "longer than what is read",
				remedy: "Export a shorter period, or split the table."
			},
			"not-utf8": {
				is: "not UTF-8 text",
				remedy: "Save or export it again as UTF-8."
			},
			malformed: {
				is: "malformed",
				remedy: "Correct it, or export it again."
			},
			"wrong-type": {
				is: "not what its name says",
				remedy: "Export or download it again: this is often an error or sign-in page saved under the name."
			},
			encrypted: {
				is: "encrypted",
				remedy: "Save it without a password."
			},
			"no-text": {
				is: "without readable text",
				remedy: "Add a sidecar with date and attested_by, or export it as text."
			},
			"tool-failure": {
				is: "the report of a run that failed",
				remedy: "Run the tool again until it succeeds, and keep that report."
			},
			"header-only": {
				is: "a heading row without rows",
				remedy: "Export it again with its rows; where there were none, say so in a dated document."
			},
			"ambiguous-date": {
				is: "dated in a way that can be read twice",
				remedy: "Write dates as YYYY-MM-DD, or give day_order in a sidecar."
			},
			"unknown-format": {
				is: "of a format that is not read",
				remedy: "Export it as Markdown, CSV, JSON or YAML, or add a sidecar with date and attested_by."
			},
			"other-branch": {
				is: "about another branch than the default one",
				remedy: "Export the rules of the default branch; which one that is, nothing in the evidence says, but this one is not called like it."
			},
			"unnamed-branch": {
				is: "without the name of its branch",
				remedy: "Give the query in a sidecar, such as query: GET /repos/northwind/orders/rules/branches/main."
			}
		};
	})
};
