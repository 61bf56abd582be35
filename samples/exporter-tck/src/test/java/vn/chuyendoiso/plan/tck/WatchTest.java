package vn.chuyendoiso.plan.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What is watched ends, or is given up. */
class WatchTest {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final long MEGABYTE = 1 << 20;

  @Test
  void what_keeps_within_its_bounds_gives_its_value() {
    Watch.Seen<String> seen = new Watch(LONG, 0, MEGABYTE).call(() -> "kế hoạch");

    assertThat(seen.result().orElseThrow().value()).contains("kế hoạch");
    assertThat(seen.excess()).isEmpty();
  }

  @Test
  void what_refuses_keeps_within_its_bounds_too() {
    Watch.Seen<String> seen =
        new Watch(LONG, 0, MEGABYTE)
            .call(
                () -> {
                  throw new IllegalArgumentException("no document type, please");
                });

    assertThat(seen.result().orElseThrow().fault().orElseThrow())
        .hasMessage("no document type, please");
    assertThat(seen.excess()).isEmpty();
  }

  @Test
  void what_does_not_end_is_given_up() {
    CountDownLatch never = new CountDownLatch(1);

    Watch.Seen<String> seen =
        new Watch(Duration.ofSeconds(1), 0, MEGABYTE)
            .call(
                () -> {
                  never.await();
                  return "";
                });

    assertThat(seen.result()).isEmpty();
    assertThat(seen.excess()).contains("> 1 s");
  }

  @Test
  void what_takes_too_much_memory_is_told_even_if_it_ends() {
    Watch.Seen<Integer> seen = new Watch(LONG, 0, MEGABYTE).call(() -> new byte[4 << 20].length);

    assertThat(seen.excess()).contains("> 1 MB");
    assertThat(seen.bytes()).isGreaterThan(4 * MEGABYTE);
  }

  @Test
  void what_is_usual_may_be_taken_twice() {
    Attempt.Call<Integer> call = () -> new byte[4 << 20].length;

    assertThat(new Watch(LONG, 2 * MEGABYTE, MEGABYTE).call(call).excess()).isEmpty();
    assertThat(new Watch(LONG, MEGABYTE, MEGABYTE).call(call).excess()).contains("> 1 MB");
    assertThat(Watch.of(LONG).call(call).excess()).isEmpty();
  }

  @Test
  void what_takes_more_and_more_memory_is_given_up() {
    Watch.Seen<Integer> seen =
        new Watch(LONG, 0, MEGABYTE)
            .call(
                () -> {
                  int length = 0;
                  while (!Thread.currentThread().isInterrupted()) {
                    length += new byte[1_000].length;
                  }
                  return length;
                });

    assertThat(seen.result()).isEmpty();
    assertThat(seen.excess()).contains("> 1 MB");
  }

  @Test
  void an_end_of_the_memory_is_told_and_not_passed_on() {
    Watch.Seen<String> seen =
        new Watch(LONG, 0, MEGABYTE)
            .call(
                () -> {
                  throw new OutOfMemoryError("Java heap space");
                });

    assertThat(seen.excess()).contains("java.lang.OutOfMemoryError: Java heap space");
  }
}
