package vn.chuyendoiso.plan.serialization;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads a collection line by line, in the order of the lines, however many threads take part.
 *
 * <p>Example: {@code try (PlanLineReader<TransformationPlan> reader = lines.open(stream))} and a
 * loop over {@link #next()} until it is empty. Made by {@link PlanLines#open}.
 *
 * <p>A failure of the stream is told at its place, behind all lines that were whole before it. The
 * stream is read by the thread that asks, and never closed. Used by one thread at a time. Whoever
 * reads with several threads and stops before the end closes the reader, which ends them; at the
 * end of the stream they end by themselves.
 *
 * @param <T> the type of document, or of a part of one
 */
public final class PlanLineReader<T> implements AutoCloseable {

  // Handing a line to another thread costs about as much as reading a short one.
  private static final int BATCH = 64 * 1024;
  private static final int BATCHES_PER_THREAD = 2;

  private record Batch<T>(Future<List<PlanLine<T>>> lines, long length) {}

  private final Class<T> type;
  private final ReadLimits limits;
  private final int threads;
  private final InputStream stream;
  private final long skipped;
  private final LineSplitter splitter;
  private final Deque<Batch<T>> ahead = new ArrayDeque<>();

  private Iterator<PlanLine<T>> ready = Collections.emptyIterator();
  private ThreadPoolExecutor workers;
  private long lengthAhead;
  private boolean begun;
  private boolean ended;
  private boolean closed;
  private IOException failure;

  PlanLineReader(
      InputStream stream, Class<T> type, ReadLimits limits, int threads, long offset, long line) {
    this.stream = stream;
    this.type = type;
    this.limits = limits;
    this.threads = threads;
    this.skipped = offset;
    this.splitter = new LineSplitter(stream, limits.maxBytes(), offset, line);
  }

  /**
   * Reads the next line that is not blank.
   *
   * @return the line, with its document or its errors; empty at the end of the stream
   * @throws IOException if the stream failed behind the lines that were returned
   * @throws IllegalStateException if this reader is closed
   */
  public Optional<PlanLine<T>> next() throws IOException {
    if (closed) {
      throw new IllegalStateException("closed");
    }
    begin();
    while (!ready.hasNext()) {
      if (threads > 1) {
        readAhead();
      } else {
        ready = read(nextLines(1)).iterator();
      }
      if (!ready.hasNext() && ended && ahead.isEmpty()) {
        stopWorkers();
        if (failure != null) {
          throw failure;
        }
        return Optional.empty();
      }
    }
    return Optional.of(ready.next());
  }

  /**
   * Returns the lines that are still to come. Closing the stream of lines closes this reader.
   *
   * @return the lines in their order; a failure is thrown as {@link UncheckedIOException}
   */
  public Stream<PlanLine<T>> stream() {
    Spliterator<PlanLine<T>> lines =
        new Spliterators.AbstractSpliterator<>(
            Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super PlanLine<T>> action) {
            try {
              Optional<PlanLine<T>> line = next();
              line.ifPresent(action);
              return line.isPresent();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return StreamSupport.stream(lines, false).onClose(this::close);
  }

  /** Ends the threads, if there are any; the stream stays open. */
  @Override
  public void close() {
    closed = true;
    stopWorkers();
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    try {
      stream.skipNBytes(skipped);
      if (skipped == 0) {
        refuseOtherEncoding();
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  // A file in UTF-16 would give as many bad lines as it has; this gives one, and ends.
  private void refuseOtherEncoding() throws IOException {
    byte[] first = splitter.peek();
    ReadResult<T> result = PlanJson.read(first, type, limits);
    if (result.getFindings().stream()
        .anyMatch(f -> f.getId().equals(ReadProblem.ENCODING_UTF16.id()))) {
      LineSplitter.Line line = new LineSplitter.Line(1, 0, first.length, first);
      ready = List.of(PlanLine.read(line, result)).iterator();
      ended = true;
    }
  }

  private void fail(IOException e) {
    failure = e;
    ended = true;
  }

  /** Takes lines from the stream until they are long enough; none at the end. */
  private List<LineSplitter.Line> nextLines(int length) {
    List<LineSplitter.Line> lines = new ArrayList<>();
    int taken = 0;
    while (!ended && taken < length) {
      try {
        LineSplitter.Line line = splitter.next();
        ended = line == null;
        if (line != null) {
          lines.add(line);
          taken += Math.max(1, line.length());
        }
      } catch (IOException e) {
        fail(e);
      }
    }
    return lines;
  }

  private List<PlanLine<T>> read(List<LineSplitter.Line> lines) {
    List<PlanLine<T>> read = new ArrayList<>(lines.size());
    for (LineSplitter.Line line : lines) {
      read.add(
          line.bytes() == null
              ? PlanLine.tooLong(line, limits.maxBytes())
              : PlanLine.read(line, PlanJson.read(line.bytes(), type, limits)));
    }
    return read;
  }

  private void readAhead() throws IOException {
    while (!ended && ahead.size() < BATCHES_PER_THREAD * threads && mayTakeMore()) {
      List<LineSplitter.Line> lines = nextLines(BATCH);
      if (!lines.isEmpty()) {
        long length = lines.stream().mapToLong(LineSplitter.Line::length).sum();
        lengthAhead += length;
        ahead.add(new Batch<>(workers().submit(() -> read(lines)), length));
      }
    }
    Batch<T> first = ahead.peek();
    if (first != null) {
      ready = await(first.lines()).iterator();
      ahead.remove();
      lengthAhead -= first.length();
    }
  }

  private boolean mayTakeMore() {
    return ahead.isEmpty() || lengthAhead < (long) threads * limits.maxBytes();
  }

  private static <V> V await(Future<V> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } catch (ExecutionException e) {
      // Reading throws for no content; what comes here is a defect, or too little memory.
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private ThreadPoolExecutor workers() {
    if (workers == null) {
      AtomicInteger count = new AtomicInteger();
      workers =
          new ThreadPoolExecutor(
              threads,
              threads,
              1,
              TimeUnit.SECONDS,
              new LinkedBlockingQueue<>(),
              task -> {
                Thread thread = new Thread(task, "plan-lines-" + count.incrementAndGet());
                thread.setDaemon(true);
                return thread;
              });
      // A reader that was forgotten keeps no thread.
      workers.allowCoreThreadTimeOut(true);
    }
    return workers;
  }

  private void stopWorkers() {
    if (workers == null) {
      return;
    }
    workers.shutdownNow();
    ahead.clear();
    try {
      // What is being read now is one batch a thread, and soon done.
      while (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
        workers.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    workers = null;
  }
}
