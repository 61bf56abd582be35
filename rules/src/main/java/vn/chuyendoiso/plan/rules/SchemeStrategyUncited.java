package vn.chuyendoiso.plan.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chuyendoiso.plan.document.DocumentType;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.law.DocumentNumber;
import vn.chuyendoiso.plan.law.Instrument;
import vn.chuyendoiso.plan.law.InstrumentMatch;
import vn.chuyendoiso.plan.law.InstrumentRegistry;
import vn.chuyendoiso.plan.law.LegalBasis;
import vn.chuyendoiso.plan.law.LegalRelation;
import vn.chuyendoiso.plan.text.ExactKey;

/**
 * The legal bases of a scheme cite the national programme and the strategies that the directive
 * names, or what replaced or continued them. Example: Lạng Sơn's 1878/QĐ-UBND cites 749, 942, 411
 * and 142/QĐ-TTg.
 *
 * <p>A line that was not understood counts if the number stands in it. That a scheme is consistent
 * with what it cites is judged target by target, by another rule. An excerpt that cites some only
 * cannot be judged.
 */
@Rule(
    id = "scheme-strategy-uncited",
    clauses = "CT34-GEN-4",
    severity = Severity.WARNING,
    documents = DocumentType.BREAKTHROUGH_SCHEME,
    completeness = true,
    since = "0.1.0")
final class SchemeStrategyUncited implements DocumentRule {

  private static final Set<LegalRelation> TAKING_ITS_PLACE =
      EnumSet.of(LegalRelation.REPLACES, LegalRelation.CONTINUES);

  @Override
  public Verdict judge(CaseFile file) {
    if (Unstated.isUnwritten(file) && file.legalBases().isEmpty()) {
      return Verdict.NOT_APPLICABLE;
    }
    Set<Instrument> cited = cited(file.legalBases());
    List<String> unread = unread(file.legalBases());
    List<String> missing = new ArrayList<>();
    for (Strategy strategy : Strategies.ALL) {
      boolean isNamed = unread.stream().anyMatch(line -> line.contains(strategy.words));
      if (!isNamed && strategy.instruments.stream().noneMatch(cited::contains)) {
        missing.add(strategy.number);
      }
    }
    if (missing.isEmpty()) {
      return Verdict.SATISFIED;
    }
    return Unstated.verdict(
        file, Violation.at(JsonPointer.ROOT.append("legalBases")).with("missing", missing));
  }

  private static Set<Instrument> cited(List<LegalBasis> bases) {
    InstrumentRegistry registry = InstrumentRegistry.bundled();
    return bases.stream()
        .flatMap(b -> b.getInstrument().stream())
        .flatMap(i -> registry.find(i).stream())
        .map(InstrumentMatch::instrument)
        .collect(Collectors.toSet());
  }

  private static List<String> unread(List<LegalBasis> bases) {
    return bases.stream()
        .filter(b -> b.getInstrument().isEmpty())
        .flatMap(b -> b.getText().stream())
        .map(t -> ExactKey.of(t).key())
        .toList();
  }

  /**
   * A programme or strategy that the directive names.
   *
   * @param number its number
   * @param words the number as a key, to be looked for in a line
   * @param instruments the instrument of that number and those that took its place
   */
  private record Strategy(String number, String words, Set<Instrument> instruments) {}

  private static final class Strategies {
    static final List<Strategy> ALL =
        Phrases.read("national-strategies.tsv").words().stream().map(Strategies::of).toList();

    private static Strategy of(String number) {
      InstrumentRegistry registry = InstrumentRegistry.bundled();
      Deque<Instrument> open = new ArrayDeque<>();
      registry.find(DocumentNumber.of(number)).forEach(m -> open.add(m.instrument()));
      Set<Instrument> instruments = new HashSet<>();
      while (!open.isEmpty()) {
        Instrument next = open.pop();
        if (instruments.add(next)) {
          registry.all().stream().filter(i -> takesPlaceOf(i, next)).forEach(open::add);
        }
      }
      return new Strategy(number, ExactKey.of(number).key(), Set.copyOf(instruments));
    }

    private static boolean takesPlaceOf(Instrument later, Instrument earlier) {
      return later.getRelations().stream()
          .filter(r -> r.getRelation().filter(TAKING_ITS_PLACE::contains).isPresent())
          .flatMap(r -> r.getInstrument().stream())
          .flatMap(i -> InstrumentRegistry.bundled().find(i).stream())
          .anyMatch(m -> m.instrument().equals(earlier));
    }
  }
}
