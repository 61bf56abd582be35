package vn.chuyendoiso.plan.tck;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import vn.chuyendoiso.plan.document.Document;
import vn.chuyendoiso.plan.finding.JsonPointer;

/** How each requirement is judged by one document. Stateless. */
final class Checks {

  /** Requirements that compare facts of what went in and what came back. */
  static final Set<Requirement> OF_FACTS =
      EnumSet.of(
          Requirement.PRINTED_TEXTS,
          Requirement.TEXTS,
          Requirement.NUMBERS,
          Requirement.DATES,
          Requirement.COMPARATORS,
          Requirement.HEDGES,
          Requirement.UNITS,
          Requirement.BASELINES,
          Requirement.JOINT_LEADS,
          Requirement.OTHER_ROLES,
          Requirement.INHERITED_ASSIGNMENTS,
          Requirement.IDS,
          Requirement.ROWS,
          Requirement.EMPTY_AND_ABSENT);

  private static final Map<Requirement, Function<Attempt, Judgement>> CHECKS = checks();

  private static final List<Locale> LOCALES =
      List.of(
          Locale.forLanguageTag("vi-VN"),
          Locale.forLanguageTag("tr-TR"),
          Locale.forLanguageTag("ar-EG-u-nu-arab"));

  private static final List<TimeZone> ZONES =
      List.of(
          TimeZone.getTimeZone("Asia/Ho_Chi_Minh"),
          TimeZone.getTimeZone("America/Los_Angeles"),
          TimeZone.getTimeZone("Pacific/Kiritimati"));

  private Checks() {}

  /** {@return what the document of the attempt says of a requirement} */
  static Judgement judge(Requirement requirement, Attempt attempt) {
    return CHECKS.get(requirement).apply(attempt);
  }

  private static Map<Requirement, Function<Attempt, Judgement>> checks() {
    Map<Requirement, Function<Attempt, Judgement>> all = new EnumMap<>(Requirement.class);
    all.put(Requirement.EVERY_DOCUMENT_IS_WRITTEN, Checks::isWritten);
    all.put(Requirement.OWN_FILES_ARE_READ, Checks::isRead);
    all.put(Requirement.NOTHING_IS_LOST, ifBack(Checks::nothingIsLost));
    for (Requirement requirement : OF_FACTS) {
      all.put(requirement, ifBack(a -> facts(requirement, a)));
    }
    all.put(Requirement.ORDER, ifBack(Checks::order));
    all.put(Requirement.UNKNOWN_MEMBERS, ifBack(Checks::unknownMembers));
    all.put(Requirement.NFC, ifWritten((a, file) -> FileChecks.nfc(a, file)));
    all.put(Requirement.SAME_BYTES, ifWritten(Checks::sameBytes));
    all.put(Requirement.LOCALE_AND_TIME_ZONE, ifWritten(Checks::localeAndTimeZone));
    all.put(Requirement.NO_MEMORY, ifWritten(Checks::noMemory));
    all.put(Requirement.CONCURRENCY, ifWritten((a, file) -> ConcurrencyCheck.judge(a)));
    all.put(Requirement.EMPTY_DOCUMENTS, Checks::passes);
    all.put(Requirement.HUGE_DOCUMENTS, Checks::passes);
    all.put(Requirement.ENCODING, ifWritten(FileChecks::encoding));
    all.put(Requirement.FORMULAS, ifWritten(FileChecks::formulas));
    all.put(Requirement.WELL_FORMED, ifWritten(FileChecks::wellFormed));
    all.put(Requirement.EXTERNAL_ENTITIES, ifWritten(OutsideCheck::entities));
    all.put(Requirement.VISIBLE_FACTS, ifWritten(VisibleChecks::facts));
    all.put(Requirement.VISIBLE_ORDER, ifWritten(VisibleChecks::order));
    all.put(Requirement.ENTITY_GROWTH, ifWritten(EntityGrowthCheck::judge));
    all.put(Requirement.INCLUSIONS, ifWritten(OutsideCheck::inclusions));
    all.put(Requirement.SAME_BYTES_AFTER_READING, ifBack(Checks::sameBytesAfterReading));
    all.put(Requirement.DAMAGED_FILES, ifWritten(Checks::damaged));
    return all;
  }

  /** A check that needs a file; whether there is one is another requirement's matter. */
  @FunctionalInterface
  private interface OfFile {
    Judgement judge(Attempt attempt, byte[] file);
  }

  private static Function<Attempt, Judgement> ifWritten(OfFile check) {
    return a -> a.file().map(f -> check.judge(a, f)).orElse(Judgement.NOTHING_TO_JUDGE);
  }

  private static Function<Attempt, Judgement> ifBack(Function<Attempt, Judgement> check) {
    return a -> a.cameBack() ? check.apply(a) : Judgement.NOTHING_TO_JUDGE;
  }

  private static Judgement isWritten(Attempt attempt) {
    Attempt.Result<byte[]> written = attempt.written();
    if (written.fault().isPresent()) {
      return Judgement.fails(Difference.thrown(attempt.in().json(), written.fault().get()));
    }
    return written.value().filter(f -> f.length > 0).isPresent()
        ? Judgement.HOLDS
        : Judgement.fails(Difference.ofFile(attempt.in().json(), ""));
  }

  private static Judgement isRead(Attempt attempt) {
    if (attempt.file().isEmpty()) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    Attempt.Result<Document> read = attempt.read();
    if (read.fault().isPresent()) {
      return Judgement.fails(Difference.thrown(attempt.in().json(), read.fault().get()));
    }
    return read.value().isPresent()
        ? Judgement.HOLDS
        : Judgement.fails(Difference.ofFile(attempt.in().json(), ""));
  }

  private static Judgement nothingIsLost(Attempt attempt) {
    if (attempt.isWhole()) {
      return Judgement.HOLDS;
    }
    return Judgement.fails(
        attempt
            .out()
            .flatMap(out -> Difference.between(attempt.in(), out))
            .orElseGet(() -> Difference.ofFile(attempt.in().json(), attempt.back().toString())));
  }

  private static Judgement facts(Requirement requirement, Attempt attempt) {
    List<Fact> in = attempt.factsIn().about(requirement);
    if (attempt.out().isEmpty()) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    List<Fact> out = attempt.factsOut().about(requirement);
    return in.isEmpty() && out.isEmpty()
        ? Judgement.NOTHING_TO_JUDGE
        : Judgement.of(Fact.difference(in, out, attempt.in(), attempt.out().get()));
  }

  private static Judgement order(Attempt attempt) {
    if (attempt.out().isEmpty() || !attempt.factsIn().hasOrder()) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    return Judgement.of(attempt.factsIn().orderDifference(attempt.factsOut()));
  }

  private static Judgement unknownMembers(Attempt attempt) {
    List<Fact> in = KeptWalk.facts(attempt.document());
    List<Fact> out = attempt.isWhole() ? in : KeptWalk.facts(attempt.back());
    if (attempt.out().isEmpty() || (in.isEmpty() && out.isEmpty())) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    return Judgement.of(Fact.difference(in, out, attempt.in(), attempt.out().get()));
  }

  private static Judgement sameBytes(Attempt attempt, byte[] file) {
    Document equal = Attempt.document(attempt.in()).orElse(attempt.document());
    Optional<byte[]> again = attempt.with(equal).file();
    return Judgement.of(FileChecks.differentBytes(file, again));
  }

  private static Judgement sameBytesAfterReading(Attempt attempt) {
    return Judgement.of(
        FileChecks.differentBytes(
            attempt.file().orElseThrow(), attempt.with(attempt.back()).file()));
  }

  /** An exporter whose bytes change anyway is told so by another requirement. */
  static boolean isSteady(Attempt attempt, byte[] file) {
    return attempt.write().value().filter(f -> Arrays.equals(f, file)).isPresent();
  }

  private static Judgement localeAndTimeZone(Attempt attempt, byte[] file) {
    if (!isSteady(attempt, file)) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (int i = 0; i < LOCALES.size(); i++) {
        Locale.setDefault(LOCALES.get(i));
        TimeZone.setDefault(ZONES.get(i));
        Optional<Difference> difference = abroad(attempt, file);
        if (difference.isPresent()) {
          return Judgement.of(difference);
        }
      }
      return Judgement.HOLDS;
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Optional<Difference> abroad(Attempt attempt, byte[] file) {
    Optional<Difference> bytes = FileChecks.differentBytes(file, attempt.write().value());
    if (bytes.isPresent() || !attempt.cameBack()) {
      return bytes;
    }
    Optional<Document> back = attempt.read(file).value();
    return back.filter(attempt.back()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            back.flatMap(b -> Difference.between(attempt.out().orElseThrow(), Attempt.tree(b)))
                .orElseGet(() -> Difference.ofFile(attempt.in().json(), "")));
  }

  private static Judgement noMemory(Attempt attempt, byte[] file) {
    Optional<Document> sibling = Samples.sibling(attempt.in());
    if (sibling.isEmpty() || !isSteady(attempt, file)) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    Optional<byte[]> expected = attempt.afresh(sibling.get()).file();
    Attempt used = attempt.afresh(attempt.document());
    used.written();
    Optional<byte[]> got = used.with(sibling.get()).file();
    return expected.isEmpty()
        ? Judgement.NOTHING_TO_JUDGE
        : Judgement.of(FileChecks.differentBytes(expected.get(), got));
  }

  /** Written, read, and nothing lost: for documents that are special as a whole. */
  private static Judgement passes(Attempt attempt) {
    Judgement written = isWritten(attempt);
    if (written.failed() || attempt.subject().importer().isEmpty()) {
      return written;
    }
    Judgement read = isRead(attempt);
    return read.failed() ? read : nothingIsLost(attempt);
  }

  private static Judgement damaged(Attempt attempt, byte[] file) {
    byte[] half = Arrays.copyOf(file, file.length / 2);
    return attempt
        .read(half)
        .value()
        .map(
            d ->
                Judgement.fails(
                    Difference.of(
                        JsonPointer.ROOT,
                        half.length + " / " + file.length + " byte",
                        Attempt.call(() -> Attempt.tree(d).json()).value().orElse(""))))
        .orElse(Judgement.HOLDS);
  }
}
