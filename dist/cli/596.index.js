export const id = 596;
export const ids = [596, 9600];
export const modules = {
	8186: ((e, t, n) => {
		n.d(t, {
			P: () => s,
			j: () => readFolder
		});
		var r = n(3024), i = n(6760), a = n(8073), o = n(3010);
		let s = new Set([
			".git",
			".DS_Store",
			"Thumbs.db",
			"desktop.ini",
			".gitkeep",
			".keep",
			".gitignore",
			".gitattributes"
		]);
		function readFolder(e) {
			try {
				let t = r.realpathSync.native(e);
				return (0, r.statSync)(t).isDirectory() ? {
					state: "read",
					folder: new Walk(t).folder()
				} : {
					state: "not-a-folder",
					remedy: `${e} is a file: name the folder that holds the evidence.`
				};
			} catch (t) {
				return ["ENOENT", "ENOTDIR"].includes((0, o.CA)(t)) ? {
					state: "missing",
					remedy: `${e} does not exist: create it, or name the folder that holds the evidence.`
				} : {
					state: "unreadable",
					remedy: `${e} cannot be read (${(0, o.A3)(t)}): let the user that runs the gate read it.`
				};
			}
		}
		function isInside(e, t) {
			return e === t || e.startsWith(t.endsWith(i.sep) ? t : t + i.sep);
		}
		class Walk {
			#e;
			#t = [];
			#n = 0;
			#r = !1;
			constructor(e) {
				this.#e = e;
			}
			folder() {
				return this.#i(this.#e, ""), this.#r ? {
					entries: this.#t,
					filesBound: a.O.files
				} : { entries: this.#t };
			}
			#i(e, t) {
				let n = this.#t.length;
				for (let n of sorted(e)) {
					let r = n.name.normalize("NFC"), a = t === "" ? r : `${t}/${r}`;
					if (n.isDirectory() ? this.#a(e + i.sep + n.name, a) : this.#o(n, e, a), this.#r) return;
				}
				t === "" || this.#t.slice(n).some((e) => e.state !== "empty-folder") || (this.#t.length = n, this.#t.push({
					path: t,
					state: "empty-folder"
				}));
			}
			#a(e, t) {
				try {
					this.#i(e, t);
				} catch (e) {
					this.#t.push({
						path: t,
						state: "unreadable",
						detail: (0, o.A3)(e)
					});
				}
			}
			#o(e, t, n) {
				this.#n === a.O.files ? this.#r = !0 : (this.#n += 1, this.#t.push(e.isFile() ? new ListedFile({
					folder: t,
					name: e.name,
					path: n
				}) : this.#s(e, t + i.sep + e.name, n)));
			}
			#s(e, t, n) {
				if (!e.isSymbolicLink()) return {
					path: n,
					...c
				};
				try {
					return this.#c(t, n);
				} catch (e) {
					return {
						path: n,
						...failure(e)
					};
				}
			}
			#c(e, t) {
				let n = r.realpathSync.native(e), a = n.slice(this.#e.length).split(i.sep);
				if (!isInside(n, this.#e) || a.includes(".git")) return {
					path: t,
					state: "outside-folder",
					detail: "a link that leads out of the evidence folder"
				};
				let o = (0, r.lstatSync)(n);
				return o.isFile() ? new ListedFile({
					folder: (0, i.dirname)(n),
					name: (0, i.basename)(n),
					path: t,
					linkTo: a.slice(1).join("/").normalize("NFC")
				}) : o.isDirectory() ? isInside(e, n) ? {
					path: t,
					state: "link-loop",
					detail: "a link to a folder that holds it"
				} : {
					path: t,
					state: "special-file",
					detail: "a link to a folder, which is not followed"
				} : {
					path: t,
					...c
				};
			}
		}
		function sorted(e) {
			return (0, r.readdirSync)(e, { withFileTypes: !0 }).filter(({ name: e }) => !s.has(e)).sort((e, t) => {
				let [n, r] = [keyOf(e), keyOf(t)];
				return n < r ? -1 : +(n > r);
			});
		}
		function keyOf(e) {
			let t = e.name.normalize("NFC");
			return e.isDirectory() ? `${t}/` : t;
		}
		let c = {
			state: "special-file",
			detail: "neither a file nor a folder"
		};
		class ListedFile {
			state = "file";
			path;
			linkTo;
			#e;
			#t;
			#n;
			constructor({ folder: e, name: t, path: n, linkTo: r }) {
				this.#e = e, this.#t = t, this.path = n, r !== void 0 && (this.linkTo = r);
			}
			get bytes() {
				return this.#n ??= sizeOf(this.#r), this.#n;
			}
			open() {
				return (0, o.Tv)(this.#r, (e) => {
					this.#n = e;
				});
			}
			get #r() {
				return this.#e + i.sep + this.#t;
			}
		}
		function sizeOf(e) {
			try {
				return (0, r.lstatSync)(e).size;
			} catch {
				return 0;
			}
		}
		function failure(e) {
			let t = (0, o.CA)(e);
			return t === "ELOOP" ? {
				state: "link-loop",
				detail: "a link that leads back to itself"
			} : t === "ENOENT" || t === "ENOTDIR" ? {
				state: "broken-link",
				detail: "a link to a file that does not exist"
			} : {
				state: "unreadable",
				detail: (0, o.A3)(e)
			};
		}
	}),
	4802: ((e, t, n) => {
		n.d(t, { W: () => readManifest });
		var r = n(3024), i = n(8073), a = n(3010);
		function readManifest(e, t = e) {
			let n;
			try {
				if (n = (0, r.openSync)(e, r.constants.O_RDONLY | (r.constants.O_NONBLOCK ?? 0)), !(0, r.fstatSync)(n).isFile()) return { remedy: `${t} is not a file: name the manifest itself.` };
				let a = new Uint8Array(Math.min((0, r.fstatSync)(n).size, i.O.manifestBytes) + 1), o = 0;
				for (let e = -1; e !== 0 && o < a.length; o += e) e = (0, r.readSync)(n, a, o, a.length - o, null);
				return { bytes: a.subarray(0, o) };
			} catch (e) {
				return (0, a.CA)(e) === "ENOENT" ? { remedy: `${t} does not exist: create it, or name the manifest.` } : { remedy: `${t} cannot be read (${(0, a.A3)(e)}): let the user that runs the gate read it.` };
			} finally {
				n !== void 0 && (0, r.closeSync)(n);
			}
		}
	}),
	3628: ((e, t, n) => {
		n.d(t, {
			G: () => placed,
			c: () => manifestProblems
		});
		var r = n(5725), i = n(7903);
		function manifestProblems(e, t) {
			let n = r.U.map(({ id: e }) => e), a = (0, i.N)(e, t, n);
			return a.ok ? [] : a.problems;
		}
		function placed({ file: e, line: t, column: n, message: r }) {
			return `${e}:${t}:${n} ${r}`;
		}
	}),
	596: ((e, t, n) => {
		n.d(t, {
			e: () => placesOf,
			prepare: () => prepare,
			writeReport: () => writeReport
		});
		var r = n(7598), i = n(3024), a = n(6760), o = n(8186), s = n(4802), c = n(3628), l = n(3010), u = n(9600), d = n(9093), f = n(5213), p = n(2552);
		let m = "compliance";
		function prepare(e, { cwd: t, now: n }) {
			let { folder: r = m } = e, { manifest: l, evidence: u } = placesOf(e), at = (e) => (0, a.resolve)(t, e), h = (0, p.K)(e.write.map(({ file: e }) => e), {
				cwd: t,
				files: [{
					path: l,
					is: "the manifest"
				}],
				evidence: [u]
			});
			if (e.manifest === void 0 && !(0, i.existsSync)(at(l))) return { problems: [...h, noManifest(at(r), {
				folder: r,
				manifest: l,
				evidence: u
			})] };
			for (let [t, n] of [[l, e.manifest], [u, e.evidence]]) n === void 0 && (0, i.existsSync)(at(t)) && !(0, f.v)(at((0, a.dirname)(t)), at(t)) && h.push(`${t} leads out of ${(0, a.dirname)(t)}: keep it there, or name it with a flag`);
			if (h.length > 0) return { problems: h };
			let g = (0, s.W)(at(l), l), _ = (0, o.j)(at(u));
			return "remedy" in g && h.push(g.remedy), "remedy" in _ && h.push(_.remedy.replaceAll(at(u), u)), "bytes" in g ? _.state === "read" ? {
				paths: {
					manifest: at(l),
					evidence: at(u)
				},
				request: {
					manifest: {
						file: l,
						bytes: g.bytes
					},
					folder: _.folder,
					asOf: e.asOf ?? (0, d.E)(n),
					require: e.require,
					enforce: e.enforce,
					forecast: !0,
					...e.threshold === void 0 ? {} : { threshold: e.threshold },
					...e.maxDrop === void 0 ? {} : { maxDrop: e.maxDrop },
					...e.failOn === void 0 ? {} : { failOn: e.failOn }
				}
			} : { problems: [...h, ...(0, c.c)(g.bytes, l).map(c.G)] } : { problems: h };
		}
		function placesOf({ folder: e, manifest: t, evidence: n }) {
			let r = t ?? slashed((0, a.join)(e ?? m, "manifest.yml")), i = e ?? (0, a.dirname)(r);
			return {
				manifest: r,
				evidence: n ?? slashed((0, a.join)(i, "evidence"))
			};
		}
		function writeReport(e, t) {
			let n = (0, a.join)((0, a.dirname)(e), `.${(0, a.basename)(e)}.${(0, r.randomUUID)()}`);
			try {
				(0, i.writeFileSync)(n, t, { flag: "wx" }), (0, i.renameSync)(n, e);
				return;
			} catch (e) {
				return (0, i.rmSync)(n, { force: !0 }), (0, l.A3)(e);
			}
		}
		function noManifest(e, t) {
			if ((0, i.existsSync)(e) && !(0, i.statSync)(e).isDirectory()) return `${t.folder} is a file: name its folder, or give it with --manifest`;
			let n = t.manifest.replace(/\.yml$/u, ".yaml");
			return (0, i.existsSync)((0, a.join)(e, "manifest.yaml")) ? `${t.manifest} does not exist, but ${n} does: rename it, or give --manifest ${n}` : `no manifest: ${t.manifest} does not exist. ${(0, u.k)(t.manifest, t.evidence)}`;
		}
		function slashed(e) {
			return e.split(a.sep).join("/");
		}
	}),
	9600: ((e, t, n) => {
		n.d(t, {
			help: () => i,
			k: () => howToStart,
			version: () => r
		});
		let r = "0.1.0", i = `soc2-gate opens committed compliance evidence, examines it as an auditor would,
and scores SOC 2 readiness from 0 to 100. It needs no account and no network.

Usage: soc2-gate assess [folder] [options]
       soc2-gate explain SUBJECT [folder] [options]
       soc2-gate explain evidence FILE [options]
       soc2-gate report [folder] [options]
       soc2-gate history [folder] [options]
       soc2-gate rollup REPORT… [options]

  assess                examines manifest and evidence, scores, judges
  explain               a criterion (CC6.2), a control (mfa) or an id of another
                        framework ("ISO A.8.13", "NIST AC-2",
                        "HIPAA 164.308(a)(5)", "GDPR Art. 32"): what is asked,
                        what auditors sample, what earns full credit, how you
                        stand; takes --manifest, --evidence and --as-of
  explain evidence      what is understood of one file, and which tests it
                        carries; takes the same
  report                the whole readiness report as Markdown, for a board and
                        for an auditor; see soc2-gate report --help
  history               the score over time, from git; see
                        soc2-gate history --help
  rollup                many JSON reports as one; see soc2-gate rollup --help

  folder                where manifest.yml and evidence/ are (default: compliance)

Options:
  --manifest FILE       the manifest (default: manifest.yml in the folder); may
                        be repeated, and may be a pattern in quotes: several
                        are judged one by one, and the worst decides
  --evidence FOLDER     the evidence (default: evidence/ in the folder, or beside
                        the manifest)
  --as-of YYYY-MM-DD    the day on which the assessment stands (default: today
                        in UTC)
  --base REF            compare with where this branch left REF, whose settings
                        judge
  --threshold NUMBER    the lowest score that passes, 0 to 100; never loosens the
                        manifest's
  --max-drop POINTS     with --base: by how much the score may fall
  --fail-on PRIORITY    with --base: fail when a gap of critical, high, medium or
                        low priority opens, or a more pressing one
  --require ID[,ID…]    controls that must be documented whatever the score; may
                        be repeated
  --no-enforce          report, and exit 0 whatever the verdict
  --format FORMAT       what is printed: text, markdown, json or report
                        (default: text)
  --write FORMAT=FILE   a report into a file as well; may be repeated. With
                        several manifests, {name} in FILE stands for each in
                        turn, and without it text, markdown and json tell all
  -h, --help            this text
  --version             ${r}

Exit codes:
  0  the gate passes, or does not enforce
  1  the gate fails; every rule that fired is named
  2  nothing can be judged, or a report cannot be written: the flags, manifest
     or folder need attention
  3  a fault of soc2-gate itself

Examples:
  soc2-gate assess
  soc2-gate assess examples/northwind --as-of 2026-10-15 --threshold 85
  soc2-gate explain CC6.2
  soc2-gate report --write readiness.md
  soc2-gate explain evidence compliance/evidence/training/2026.csv
  soc2-gate assess --base origin/main --max-drop 0
  soc2-gate assess --require mfa,offboarding --format json
  soc2-gate assess --write markdown=readiness.md --write json=readiness.json
  soc2-gate assess --manifest 'services/*/compliance/manifest.yml'
`;
		function howToStart(e, t) {
			return `Start with this as ${e}:

  version: 1
  organization: Your company
  controls:
    mfa: { state: informal }
    access-reviews: { state: documented }

Then put evidence into a folder for each control, such as
${t}/access-reviews/2026-Q1.md, and run soc2-gate assess again.`;
		}
	}),
	5213: ((e, t, n) => {
		n.d(t, {
			U: () => isWithin,
			v: () => inWorkspace
		});
		var r = n(3024), i = n(6760), a = n(3010);
		function inWorkspace(e, t) {
			let n = (0, i.resolve)(e, t), a = realPath(n);
			if (a !== void 0 && isWithin((0, i.resolve)(e), n) && isWithin(r.realpathSync.native(e), a)) return {
				absolute: a,
				shown: (0, i.relative)((0, i.resolve)(e), n).split(i.sep).join("/")
			};
		}
		function realPath(e) {
			try {
				return r.realpathSync.native(e);
			} catch (t) {
				if ((0, a.CA)(t) !== "ENOENT" || isLink(e)) return;
				let n = realPath((0, i.dirname)(e));
				return n === void 0 ? void 0 : (0, i.join)(n, (0, i.basename)(e));
			}
		}
		function isLink(e) {
			return (0, r.lstatSync)(e, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
		}
		function isWithin(e, t) {
			let n = (0, i.relative)(e, t);
			return n !== ".." && !n.startsWith(`..${i.sep}`) && !(0, i.isAbsolute)(n);
		}
	}),
	2552: ((e, t, n) => {
		n.d(t, { K: () => targetProblems });
		var r = n(3024), i = n(6760), a = n(3010);
		function targetProblems(e, { cwd: t, files: n = [], evidence: r = [] }) {
			let a = new Set();
			return e.flatMap((e) => {
				let o = (0, i.resolve)(t, e), refuse = (t) => [`--write ${e}: ${t}`];
				if (a.has(o)) return refuse("two reports cannot go into one file");
				a.add(o);
				let s = n.find((e) => (0, i.resolve)(t, e.path) === o);
				if (s !== void 0) return refuse(`this is ${s.is}`);
				if (r.some((e) => o.startsWith((0, i.resolve)(t, e) + i.sep))) return refuse("a report is no evidence: write it elsewhere");
				let c = e.endsWith("/") || e.endsWith(i.sep) ? "this is a folder: name a file" : obstacle(o);
				return c === void 0 ? [] : refuse(c);
			});
		}
		function obstacle(e) {
			try {
				if (!(0, r.statSync)((0, i.dirname)(e)).isDirectory()) return "its folder is a file";
				let t = (0, r.lstatSync)(e, { throwIfNoEntry: !1 });
				return !t || t.isFile() ? void 0 : t.isDirectory() ? "this is a folder: name a file" : t.isSymbolicLink() ? "this is a link: name the file itself" : "this is not an ordinary file";
			} catch (e) {
				return (0, a.CA)(e) === "ENOENT" ? "its folder does not exist: create it first" : (0, a.A3)(e);
			}
		}
	})
};
