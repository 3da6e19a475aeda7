/**
 * Officials' tasks and the acts of intake; the legal clock: a calendar, a ledger of what moved the clock, and a pure function of the two.
 *
 * <p>What the function comes to is kept beside it for lists and timers, and can always be had again: the row of each running clock, and its alarms, both in step
 * with the ledger within the transaction that adds a line. Alarms wait in the database; each rings in one transaction with what it brings about. A new calendar
 * is a new edition: clocks counted by an older one are counted anew in batches, and only then tell of a date that moved.
 *
 * <p>A dossier runs through the process of the version under which it was filed. Where it stands is which of its tasks are open, and nothing else; what comes next
 * is read from the definition when a task ends. Where the ministry decides, what a specialised system says is an opinion, and the dossier moves when the clerk gives
 * the approved draft its number: only then there is a document, and it is decided in the name of whoever approved it. Every act asks for the role of the step, the
 * unit, and who holds the task; an act for an absent colleague says in whose name. Slips and pictures of the way are told from the tasks, never kept beside them.
 *
 * <p>A form that is addressed to the applicant is an electronic document (article 7.2): what befalls a dossier notes in the same transaction that it is owed ({@code issued_form}), and after the
 * commit it is drawn, sealed with the agency's seal, numbered, entered among the notices and kept. From then on everybody is given these bytes. Nobody waits for the seal: a round looks every
 * five seconds, one form at a time on a server, and lets the line wait where key or time stamps are away, each form twice as long as before up to an hour, for good. Who asks before its turn has it
 * sealed at once, or hears that it is being sealed. Dossiers from before forms were kept have theirs sealed when somebody first asks. What a form tells is read when it is sealed, which is a
 * moment after the fact; only where seals were away for long could an amendment sent meanwhile stand among the components of a receipt. Addresses in it are those of the portal, never of the
 * request. The row keeps number and code of the notice, so that a dossier's page asks one feature only. The applicant's name and addresses are in the file as they always were on the paper, and in
 * no row of the register.
 *
 * <p>Where results bear the approver's own digital signature ({@code results.signed-by-approver}), the clerk gives number and date first, because what is
 * written into a document after it was signed breaks the signature; then the document waits, the approver signs at the remote service, and the agency's seal is put over
 * signature and all, since it vouches for both. Judging, sealing and registering follow the signature without anybody's act: the clerk had the last look when the number was given.
 * While it waits the task of the step lies with the approver, in a lane of its own ({@code TO_SIGN}), instead of staying in the clerk's hands with a note: whose turn it is says the
 * task everywhere, in lists, figures, alarms, on the flow picture; it comes back to the clerk if it is not signed. Only whoever approved signs, also where they approved as a
 * substitute: the approval was theirs. A number that was given for a document that is not signed (refused, taken back, or the dossier ended) is void and stands in the register with
 * its reason; it is never given again, because a document with it was laid before somebody. Refusing to sign takes the approval back, and as nobody but the
 * approver would be asked next, the draft goes on at once to whoever handed it up to them. Fees that fall due, and amendments, do not end the waiting: both are asked again at the signature.
 *
 * <p>Forms of the house are drawn anew whenever somebody asks, from what happened and nothing else; a form is drawn as it was laid down on the day of which it tells.
 * Which set holds from when stands in {@code form_edition}: that of Circular 01/2018/TT-VPCP (six forms) from its date, 23 November 2018, and that of Circular
 * 03/2025/TT-VPCP (seven) from 15 September 2025, when it took effect and ended the former. A paper's number is the code of its dossier with the kind of paper: one that is
 * counted would have to be kept. The register book of a unit is the one thing that is written down: its serials are given at reception.
 *
 * <p>Beside a dossier stand things that move neither it nor its clock. Notes of officials are read by the officials of its units only. A message asks or explains; what
 * must be mended is asked by a request for supplement, which has its own act, form and pause. What is found of a component holds for the files as they lay there, so
 * that a component handed in anew is unchecked again. After a dossier's end may be written for 15 days more, since questions about an end are asked soon after it.
 *
 * <p>Originals are shown on request (article 9.3 of the circular). The clock runs on meanwhile: articles 9 and 11 give no ground for a pause, article 11.3 leaves time to
 * the special laws, and none of the pauses of those (supplement, opinions the law asks for, second round, foreign authority, fee unpaid, incident) is this. Where an
 * original differs, the request for supplement or the refusal follows by its own act. An appointment lies in working time of the published calendar, one is open at a
 * time for a dossier, and it falls away with the dossier's end.
 *
 * <p>Work lists run along one index a page, whatever the table holds, and so do the figures above them. What is sought, and what changed, is sought in every lane,
 * and a dossier stands there once, as its latest task. <b>A change</b> is something that happens to a dossier after an official opened it ({@code task_look}): an act of
 * the applicant (supplement, amendment, message, word about an appointment, withdrawal), what a system, a unit or a body outside says, a step that went on or came back, a reception, refusal, decision, return or
 * closing, an apology, a hand-over or assignment; {@link vn.gov.dvctt.processing.api.TaskChange} names them. No change: one's own act, a term that passes, a date that moves with the
 * calendar, that a colleague takes what nobody held, what happens to a dossier that one never opened, except that it was handed to one. A change is marked when it happens, for the few who
 * opened the dossier, instead of being looked for when a list is read: an official who has seen a million dossiers and missed three reads three rows. Opening a dossier
 * takes the mark away before it is read, in a transaction of one row; it writes nothing where there was no mark. A new kind of event has to be heard by {@code ChangeNews}.
 *
 * <p>Whoever adds a line to a ledger holds the dossier's row first; everything else of a dossier's clock is taken after it.
 */
package vn.gov.dvctt.processing;
