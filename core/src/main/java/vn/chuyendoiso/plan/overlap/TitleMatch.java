package vn.chuyendoiso.plan.overlap;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What two titles of tasks have in common, and what not.
 *
 * <p>Example: "Nâng cấp hệ thống thông tin giải quyết TTHC" and "Nâng cấp hệ thống thông tin giải
 * quyết thủ tục hành chính của sở" share everything but "sở": the score is near 1. Abbreviations
 * are read as what they stand for, "hoà" as "hòa", and words like "triển khai" count nothing.
 *
 * <p>The score says how alike the words are, not whether the work is the same; people decide that.
 * Immutable and thread-safe. Source of the question: Directive 34/CT-TTg, clause CT34-P7.
 *
 * @param score from 0, nothing in common, to 1, nothing else than that
 * @param shared the words of the first title that the second has too, as printed, neighbours
 *     together
 * @param onlyFirst the words that count and that only the first title has, as printed
 * @param onlySecond the words that count and that only the second title has, as printed
 * @param contrasts what both say and say differently, which has lowered the score
 */
public record TitleMatch(
    double score,
    List<String> shared,
    List<String> onlyFirst,
    List<String> onlySecond,
    Set<TitleContrast> contrasts) {

  /**
   * Checks the parts.
   *
   * @param score from 0, nothing in common, to 1, nothing else than that
   * @param shared the words of the first title that the second has too, as printed, neighbours
   *     together
   * @param onlyFirst the words that count and that only the first title has, as printed
   * @param onlySecond the words that count and that only the second title has, as printed
   * @param contrasts what both say and say differently, which has lowered the score
   */
  public TitleMatch {
    shared = List.copyOf(shared);
    onlyFirst = List.copyOf(onlyFirst);
    onlySecond = List.copyOf(onlySecond);
    contrasts = Set.copyOf(contrasts);
  }

  /**
   * Holds two titles against each other.
   *
   * @param first a title
   * @param second another title
   * @return what they have in common; the score is the same whichever comes first
   */
  public static TitleMatch of(String first, String second) {
    return of(first, Optional.empty(), second, Optional.empty());
  }

  /** Holds two titles against each other, each without the places of the body that printed it. */
  static TitleMatch of(
      String first, Optional<String> bodyOfFirst, String second, Optional<String> bodyOfSecond) {
    TitleReading one = TitleReading.of(first);
    TitleReading other = TitleReading.of(second);
    return of(one, beside(one, bodyOfFirst), other, beside(other, bodyOfSecond));
  }

  /** Holds two titles against each other that were read without the places of a body. */
  static TitleMatch of(
      String first, ComparedTitle titleOfFirst, String second, ComparedTitle titleOfSecond) {
    return of(TitleReading.of(first), titleOfFirst, TitleReading.of(second), titleOfSecond);
  }

  private static TitleMatch of(
      TitleReading one, ComparedTitle titleOfOne, TitleReading other, ComparedTitle titleOfOther) {
    long shared = 0;
    int bearing = 0;
    for (long term : one.title().terms()) {
      if (other.title().says(term)) {
        shared += Term.weight(term);
        bearing += Term.isBearing(term) ? 1 : 0;
      }
    }
    Set<TitleContrast> contrasts = Mark.contrasts(titleOfOne.marks(), titleOfOther.marks());
    return new TitleMatch(
        bearing < Score.LEAST_SHARED
            ? 0
            : Score.lowered(
                Score.of(shared, one.title().weight(), other.title().weight()), contrasts),
        one.words(other.title(), true),
        one.words(other.title(), false),
        other.words(one.title(), false),
        contrasts);
  }

  private static ComparedTitle beside(TitleReading reading, Optional<String> body) {
    ComparedTitle title = reading.title();
    return body.map(b -> title.beside(ComparedTitle.of(b))).orElse(title);
  }
}
