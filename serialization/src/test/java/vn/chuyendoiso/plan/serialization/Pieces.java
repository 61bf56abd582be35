package vn.chuyendoiso.plan.serialization;

import java.io.InputStream;
import java.util.Iterator;

/** A stream that is made while it is read, of any length. */
final class Pieces extends InputStream {

  private final Iterator<byte[]> pieces;
  private byte[] piece = new byte[0];
  private int at;

  Pieces(Iterator<byte[]> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return hasMore() ? piece[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    if (length == 0 || !hasMore()) {
      return length == 0 ? 0 : -1;
    }
    int count = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, bytes, offset, count);
    at += count;
    return count;
  }

  private boolean hasMore() {
    while (at == piece.length && pieces.hasNext()) {
      piece = pieces.next();
      at = 0;
    }
    return at < piece.length;
  }
}
