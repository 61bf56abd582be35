package vn.chuyendoiso.plan.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Exports two documents from several threads at once; each file must be as if alone. */
final class ConcurrencyCheck {

  private static final int THREADS = 4;
  private static final int ROUNDS = 3;
  private static final int PATIENCE = 30;

  private ConcurrencyCheck() {}

  static Judgement judge(Attempt attempt) {
    List<Attempt> alone = new ArrayList<>();
    alone.add(attempt);
    Samples.sibling(attempt.in()).map(attempt::with).ifPresent(alone::add);
    if (alone.stream().anyMatch(a -> a.file().isEmpty() || !Checks.isSteady(a, a.file().get()))) {
      return Judgement.NOTHING_TO_JUDGE;
    }
    CyclicBarrier barrier = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, ConcurrencyCheck::thread);
    try {
      List<Future<Optional<Difference>>> found = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        Attempt mine = alone.get(i % alone.size());
        found.add(threads.submit(exporting(mine, barrier)));
      }
      for (Future<Optional<Difference>> one : found) {
        Optional<Difference> difference = one.get(PATIENCE, TimeUnit.SECONDS);
        if (difference.isPresent()) {
          return Judgement.of(difference);
        }
      }
      return Judgement.HOLDS;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Judgement.NOTHING_TO_JUDGE;
    } catch (TimeoutException e) {
      // exporters that wait for each other wait for ever
      return Judgement.fails(Difference.thrown(attempt.in().json(), e));
    } catch (ExecutionException e) {
      return Judgement.fails(Difference.thrown(attempt.in().json(), e.getCause()));
    } finally {
      threads.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "exporter contract");
    thread.setDaemon(true);
    return thread;
  }

  private static Callable<Optional<Difference>> exporting(Attempt mine, CyclicBarrier barrier) {
    byte[] alone = mine.file().orElseThrow();
    boolean reads = mine.cameBack();
    return () -> {
      Optional<Difference> difference = Optional.empty();
      for (int round = 0; round < ROUNDS; round++) {
        barrier.await();
        if (difference.isEmpty()) {
          Attempt.Result<byte[]> file = mine.write();
          difference =
              file.fault()
                  .map(f -> Difference.thrown(mine.in().json(), f))
                  .or(() -> FileChecks.differentBytes(alone, file.value()));
        }
        if (difference.isEmpty()
            && reads
            && mine.read(alone).value().filter(mine.back()::equals).isEmpty()) {
          difference = Optional.of(Difference.ofFile(mine.in().json(), ""));
        }
      }
      return difference;
    };
  }
}
