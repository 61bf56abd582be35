package vn.chuyendoiso.plan.tck;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Calls the vendor's code in a thread of its own, and gives up what takes too long or too much
 * memory: a call that never ends must not hold up the other requirements.
 *
 * <p>Memory is what the thread allocated, whether or not it still holds it, because that is the
 * same on every machine. On a virtual machine that does not count it, only time is watched.
 *
 * @param patience how long a call may take
 * @param usualBytes how much memory such a call takes; twice that much it may take
 * @param allowance how much more it may take, in bytes
 */
record Watch(Duration patience, long usualBytes, long allowance) {

  static Watch of(Duration patience) {
    return new Watch(patience, 0, Long.MAX_VALUE);
  }

  private static final int GLANCE_MILLIS = 10;

  /**
   * How a call ended.
   *
   * @param result what it gave; empty if it was given up
   * @param bytes how much memory it took; 0 if nobody counts
   * @param excess what it took too much of; empty if it kept within its bounds
   */
  record Seen<T>(Optional<Attempt.Result<T>> result, long bytes, Optional<String> excess) {}

  <T> Seen<T> call(Attempt.Call<T> call) {
    long[] taken = new long[1];
    FutureTask<Attempt.Result<T>> task =
        new FutureTask<>(
            () -> {
              long before = allocated(Thread.currentThread());
              try {
                return Attempt.call(call);
              } finally {
                taken[0] = allocated(Thread.currentThread()) - before;
              }
            });
    Thread thread = new Thread(task, "exporter contract, watched");
    thread.setDaemon(true);
    thread.start();
    try {
      return await(task, thread, taken);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return new Seen<>(Optional.empty(), 0, Optional.empty());
    }
  }

  private <T> Seen<T> await(FutureTask<Attempt.Result<T>> task, Thread thread, long[] taken)
      throws InterruptedException {
    long start = System.nanoTime();
    while (true) {
      try {
        Attempt.Result<T> result = task.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        return new Seen<>(Optional.of(result), taken[0], tooMuch(taken[0]));
      } catch (ExecutionException e) {
        // what a call leaves for us is a machine at its end, and here it brought it there
        return new Seen<>(Optional.empty(), 0, Optional.of(e.getCause().toString()));
      } catch (TimeoutException e) {
        Optional<String> excess =
            System.nanoTime() - start > patience.toNanos()
                ? Optional.of("> " + patience.toSeconds() + " s")
                : tooMuch(allocated(thread));
        if (excess.isPresent()) {
          task.cancel(true);
          // what it still holds is in the way of the next call
          thread.join(patience.toMillis());
          return new Seen<>(Optional.empty(), 0, excess);
        }
      }
    }
  }

  private Optional<String> tooMuch(long bytes) {
    // what is usual differs a little from run to run, and reports do not
    return bytes - 2 * usualBytes > allowance
        ? Optional.of("> " + (allowance >> 20) + " MB")
        : Optional.empty();
  }

  private static long allocated(Thread thread) {
    return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
            && bean.isThreadAllocatedMemorySupported()
        ? Math.max(0, bean.getThreadAllocatedBytes(thread.getId()))
        : 0;
  }
}
