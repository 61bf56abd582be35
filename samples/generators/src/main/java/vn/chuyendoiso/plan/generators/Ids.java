package vn.chuyendoiso.plan.generators;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;

/** Keys inside a document. There are few, so that references meet something, or meet two. */
final class Ids {

  private static final int FEW = 12;

  private Ids() {}

  static <I> Arbitrary<I> of(String prefix, Function<String, I> id) {
    Arbitrary<I> plain = few(prefix, id);
    Choice<I> odd = Choice.empty();
    for (String start : List.of("Đ", "nhiệm_vụ:", "a/b@c+d-", "0")) {
      odd = odd.or(1, few(start, id));
    }
    return Choice.<I>of(15, plain).or(1, odd);
  }

  private static <I> Arbitrary<I> few(String start, Function<String, I> id) {
    return Pick.between(1, FEW).map(number -> id.apply(start + number));
  }
}
