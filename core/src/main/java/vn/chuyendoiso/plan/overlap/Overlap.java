package vn.chuyendoiso.plan.overlap;

import java.util.Objects;

/**
 * Two tasks that seem to be the same work.
 *
 * <p>Example: "Lập Kế hoạch phát triển hạ tầng số" of 03/NQ-CP and "Kế hoạch phát triển hạ tầng số
 * tỉnh Nghệ An" of the province, in the relation {@link OverlapRelation#NATIONAL_PROGRAMME}. If the
 * province's task names 03/NQ-CP as its origin, it carries the other out, and nothing is wrong with
 * that.
 *
 * <p>A likeness of words proves nothing; it is for people to look at. Immutable and thread-safe.
 * Source: Directive 34/CT-TTg, clauses CT34-P6 and CT34-P7; notice 16/TB-VPCP, clause TB16-2.
 *
 * @param first the task of the upper level, or the one that the other cites, or else the earlier
 *     one by document number and place
 * @param second the other task
 * @param relation how the documents of the two stand to each other
 * @param score how alike the titles are, from the threshold of the search to 1
 * @param implementation true if one of the two names the document of the other as its origin, so
 *     that it likely carries it out
 */
public record Overlap(
    TaskPlace first,
    TaskPlace second,
    OverlapRelation relation,
    double score,
    boolean implementation) {

  /**
   * Checks the parts.
   *
   * @param first the task of the upper level, or the one that the other cites, or else the earlier
   *     one by document number and place
   * @param second the other task
   * @param relation how the documents of the two stand to each other
   * @param score how alike the titles are, from the threshold of the search to 1
   * @param implementation true if one of the two names the document of the other as its origin, so
   *     that it likely carries it out
   */
  public Overlap {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(relation, "relation");
  }

  /**
   * Says what matched. It is worked out anew at each call.
   *
   * @return the shared words and the others as printed; a place that bears the name of the issuer,
   *     as "tỉnh Lạng Sơn" in that province's plan, counts nothing
   */
  public TitleMatch match() {
    return TitleMatch.of(first.title(), first.issuer(), second.title(), second.issuer());
  }
}
