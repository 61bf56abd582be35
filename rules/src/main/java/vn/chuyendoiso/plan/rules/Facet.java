package vn.chuyendoiso.plan.rules;

import java.util.Map;
import java.util.Optional;

/**
 * A part of a document that rules read, as far as a {@link ValidationSession} tells parts apart. A
 * {@link CaseFile} notes which of them a rule has read; a rule that has read none of those that an
 * edit touched would say again what it said. Sets of facets are bits of a number, since rules read
 * often.
 */
enum Facet {
  TASKS(0),
  TARGETS(1),
  INDICATORS(2),
  PERIOD(3),
  ISSUED_ON(4),
  ISSUER(5),
  NUMBER(6),
  TITLE(7),
  EXCERPT(8),
  TASK_GROUP_SET(9),
  BREAKTHROUGHS(10),
  LEGAL_BASES(11),
  EVALUATIONS(12),
  /** All members of the document but its tables and its title, which is typed at every stroke. */
  HEAD(13);

  /** What decides how heavily rules bear on a document. */
  static final int REGIME = PERIOD.bit() | ISSUER.bit() | EXCERPT.bit();

  static final int ALL = ~0;

  private static final Map<String, Facet> MEMBERS =
      Map.of(
          "indicators", INDICATORS,
          "period", PERIOD,
          "issuedOn", ISSUED_ON,
          "issuer", ISSUER,
          "number", NUMBER,
          "title", TITLE,
          "provenance", EXCERPT,
          "taskGroupSet", TASK_GROUP_SET,
          "breakthroughs", BREAKTHROUGHS,
          "legalBases", LEGAL_BASES);

  /** The facets that a change of a member of the document touches. */
  static int touchedBy(String member) {
    if (member.equals("title")) {
      return TITLE.bit();
    }
    int others =
        member.equals("evaluations") || member.equals("reportedPlans")
            ? HEAD.bit() | EVALUATIONS.bit()
            : HEAD.bit();
    return others | Optional.ofNullable(MEMBERS.get(member)).map(Facet::bit).orElse(0);
  }

  private final int bit;

  Facet(int place) {
    this.bit = 1 << place;
  }

  /** The facet as a set of one. */
  int bit() {
    return bit;
  }
}
