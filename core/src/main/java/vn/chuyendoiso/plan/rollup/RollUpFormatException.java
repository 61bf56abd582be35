package vn.chuyendoiso.plan.rollup;

import java.io.IOException;

/**
 * Bytes that are no {@link RollUpPart}: cut short, damaged, or written by a newer version.
 *
 * <p>Example: a checkpoint of which a crash left the first half. Immutable but for its trace, so
 * threads may share it.
 */
public final class RollUpFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  RollUpFormatException(String message) {
    super(message);
  }
}
