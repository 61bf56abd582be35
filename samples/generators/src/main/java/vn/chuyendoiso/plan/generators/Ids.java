package vn.chuyendoiso.plan.generators;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Keys inside a document. There are few, so that references meet something, or meet two. */
final class Ids {

  private static final int FEW = 12;

  private Ids() {}

  static Arbitrary<String> of(String prefix) {
    Arbitrary<String> plain = Arbitraries.integers().between(1, FEW).map(n -> prefix + n);
    Arbitrary<String> odd =
        Combinators.combine(
                Arbitraries.of("Đ", "nhiệm_vụ:", "a/b@c+d-", "0"),
                Arbitraries.integers().between(1, FEW))
            .as((start, number) -> start + number);
    return Choice.<String>of(15, plain).or(1, odd);
  }
}
