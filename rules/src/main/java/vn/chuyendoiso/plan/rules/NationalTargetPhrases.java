package vn.chuyendoiso.plan.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.law.Clause;
import vn.chuyendoiso.plan.law.ClauseCatalogue;
import vn.chuyendoiso.plan.organization.IssuerKind;
import vn.chuyendoiso.plan.resource.ResourceTable;

/**
 * A metric of national targets that plans take over, with the phrases that tell that a row of a
 * plan may be about it.
 *
 * @param metric the metric
 * @param clause the clause that asks plans for it
 * @param addressees the kinds of issuers that are asked for it
 * @param words the phrases
 */
record NationalTargetPhrases(
    String metric, Clause clause, Set<IssuerKind> addressees, Topic words) {

  static List<NationalTargetPhrases> all() {
    return Bundled.ALL;
  }

  private static NationalTargetPhrases read(ResourceTable.Row row) {
    return new NationalTargetPhrases(
        row.text("metric"),
        ClauseCatalogue.bundled().find(row.text("clause")).orElseThrow(),
        row.list("addressees").stream()
            .map(a -> IssuerKind.valueOf(a.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toUnmodifiableSet()),
        Topic.read(row.list("phrases")));
  }

  private static final class Bundled {
    static final List<NationalTargetPhrases> ALL =
        RuleTable.read("national-target-phrases.tsv").stream()
            .map(NationalTargetPhrases::read)
            .toList();
  }
}
