package vn.chuyendoiso.plan.serialization.embedding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.chuyendoiso.plan.finding.Finding;
import vn.chuyendoiso.plan.finding.JsonPointer;
import vn.chuyendoiso.plan.finding.Severity;
import vn.chuyendoiso.plan.finding.Term;
import vn.chuyendoiso.plan.serialization.PlanJson;
import vn.chuyendoiso.plan.serialization.ReadLimits;
import vn.chuyendoiso.plan.serialization.ReadResult;
import vn.chuyendoiso.plan.text.StoredText;

/**
 * One value of somebody else's token stream, copied as compact JSON, with the place of every token.
 *
 * <p>A databind hands over tokens, of JSON, YAML, CBOR or a tree. The reader of documents reads
 * bytes. So the tokens are written as the bytes that it would have read, and what it finds in them
 * is told at the places where the tokens stood. Used by one thread, for one value.
 */
public final class Excerpt {

  private static final Pattern JSON_NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final Set<String> ENDS_EARLY = Set.of("json-truncated", "input-empty");

  private final ReadLimits limits;
  private final Places places = new Places();

  private byte[] bytes = new byte[256];
  private int size;
  private int column = 1;
  private int depth;
  private boolean separated = true;
  private String text = "";
  private String tail;

  /**
   * Begins an empty copy.
   *
   * @param limits how large the value may be
   */
  public Excerpt(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Says where the next token stands, unless it ends an object or a list.
   *
   * @param line its line, from 1; below 1 if the source has no lines
   * @param sourceColumn its column, from 1; below 1 if the source has none
   */
  public void at(int line, int sourceColumn) {
    places.add(column + (separated ? 0 : 1), line, sourceColumn);
  }

  /**
   * {@return true if a limit is passed, so that nothing behind changes what is found; the copy is
   * to be ended then}
   */
  public boolean isFull() {
    return size > limits.maxBytes() || depth > limits.maxDepth();
  }

  /** {@return true if the value is whole} */
  public boolean isWhole() {
    return depth == 0 && size > 0;
  }

  /** Copies the beginning of an object. */
  public void startObject() {
    start('{');
  }

  /** Copies the end of an object. */
  public void endObject() {
    end('}');
  }

  /** Copies the beginning of a list. */
  public void startList() {
    start('[');
  }

  /** Copies the end of a list. */
  public void endList() {
    end(']');
  }

  /**
   * Copies the name of a member.
   *
   * @param name the name
   */
  public void name(String name) {
    separate();
    quoted(name);
    put(':');
    separated = true;
  }

  /**
   * Copies a text.
   *
   * @param value the text
   */
  public void text(String value) {
    separate();
    quoted(value);
    text = value;
  }

  /**
   * Copies a number digit by digit.
   *
   * @param printed the number as the source prints it
   * @return false if JSON does not print numbers so, as YAML's {@code 0x1F}; nothing is copied then
   */
  public boolean number(String printed) {
    boolean json = JSON_NUMBER.matcher(printed).matches();
    if (json) {
      literal(printed);
    }
    return json;
  }

  /**
   * Copies one of the words {@code true}, {@code false} and {@code null}, or a number.
   *
   * @param word the word
   */
  public void literal(String word) {
    separate();
    for (int i = 0; i < word.length() && size <= limits.maxBytes(); i++) {
      put(word.charAt(i));
    }
  }

  /**
   * Copies a value that is no token of JSON: bytes of a binary format, an object that somebody put
   * into a tree, or a number that is printed otherwise.
   *
   * @param value the value; null if there is none
   */
  public void other(Object value) {
    if (value == null) {
      literal("null");
    } else if (value instanceof Boolean) {
      literal(value.toString());
    } else if (value instanceof Number && number(value.toString())) {
      return;
    } else if (value instanceof byte[] binary) {
      text(Base64.getEncoder().encodeToString(binary));
    } else if (value instanceof Number
        || value instanceof CharSequence
        || value instanceof TemporalAccessor) {
      text(value.toString());
    } else {
      // Its text may be a name of a class, which nobody should read in a message.
      startObject();
      endObject();
    }
  }

  /**
   * Says that the source itself ends or breaks off here.
   *
   * @param cut true if it ends too early; false if it is not to be understood from here on
   * @param line the line, from 1; below 1 if the source has no lines
   * @param sourceColumn the column, from 1; below 1 if the source has none
   */
  public void breakOff(boolean cut, int line, int sourceColumn) {
    tail = cut ? "json-truncated" : "source-broken";
    places.end(line, sourceColumn);
  }

  /**
   * What came of reading the value.
   *
   * @param value the document or part; absent if there is a finding of severity ERROR
   * @param findings what is wrong with it, in the order of the text, with pointers and places of
   *     the source
   * @param <T> the type of document or part
   */
  public record Outcome<T>(Optional<T> value, List<Finding> findings) {}

  /**
   * Reads what was copied.
   *
   * @param type the type of document or part
   * @param base the way to the value in its source, asked for only if there is something to find
   * @param <T> the type of document or part
   * @return the document or part, or the reasons why there is none
   */
  public <T> Outcome<T> read(Class<T> type, Supplier<JsonPointer> base) {
    ReadResult<T> result = PlanJson.read(Arrays.copyOf(bytes, size), type, limits);
    if (result.getFindings().isEmpty()) {
      return new Outcome<>(result.getDocument(), List.of());
    }
    JsonPointer way = base.get();
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : result.getFindings()) {
      Finding moved = moved(finding, way);
      // That the copy ends early is known better: here is why.
      boolean early = tail != null && ENDS_EARLY.contains(finding.getId());
      findings.add(early ? moved.withId(tail).withPosition(places.end()) : moved);
    }
    return new Outcome<>(result.getDocument(), List.copyOf(findings));
  }

  private Finding moved(Finding finding, JsonPointer way) {
    JsonPointer pointer = way;
    for (String token : finding.getPointer().tokens()) {
      pointer = pointer.append(token);
    }
    return finding
        .withPointer(pointer)
        .withPosition(finding.getPosition().flatMap(p -> places.find(p.column())));
  }

  /**
   * Reads what was copied as a value that is one text, such as the key of a task.
   *
   * @param form the kind of value
   * @param base the way to the value in its source
   * @param <T> the type of value
   * @return the value, or the reason why there is none
   */
  public <T> Outcome<T> read(TextForm<T> form, Supplier<JsonPointer> base) {
    Finding.Builder problem = Finding.builder().severity(Severity.ERROR).position(places.find(1));
    if (tail != null) {
      problem.id(tail).position(places.end());
    } else if (size == 0 || bytes[0] != '"') {
      problem
          .id("type-wrong")
          .putArguments("expected", new Term("type.text"))
          .putArguments("found", new Term("type." + kind()));
    } else if (text.length() > limits.maxTextLength()) {
      problem.id("json-text-too-long").putArguments("limit", limits.maxTextLength());
    } else if (!UTF_8.newEncoder().canEncode(text)) {
      problem.id("text-broken");
    } else {
      String stored = StoredText.of(text).text();
      Optional<T> value = form.parse(stored);
      if (value.isPresent()) {
        return new Outcome<>(value, List.of());
      }
      form.refuse(problem, stored);
    }
    return new Outcome<>(Optional.empty(), List.of(problem.pointer(base.get()).build()));
  }

  private String kind() {
    return switch (size == 0 ? 'n' : (char) bytes[0]) {
      case '{' -> "object";
      case '[' -> "list";
      case 't', 'f' -> "truth";
      case 'n' -> "null";
      default -> "number";
    };
  }

  private void start(char bracket) {
    separate();
    put(bracket);
    depth++;
    separated = true;
  }

  private void end(char bracket) {
    put(bracket);
    depth--;
    separated = false;
  }

  private void separate() {
    if (!separated) {
      put(',');
    }
    separated = false;
  }

  private void quoted(String value) {
    put('"');
    for (int i = 0; i < value.length() && size <= limits.maxBytes(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        put('\\');
        put(c);
      } else if (c >= ' ' && c < 0x80) {
        put(c);
      } else if (c < ' ') {
        escape(c);
      } else if (!Character.isSurrogate(c)) {
        encode(c);
      } else if (Character.isHighSurrogate(c)
          && i + 1 < value.length()
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        encode(value.codePointAt(i));
        i++;
      } else {
        escape(c); // half a character cannot be encoded; the reader shall see it and refuse it
      }
    }
    put('"');
  }

  private void escape(char c) {
    put('\\');
    put('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      put(Character.forDigit((c >> shift) & 0xF, 16));
    }
  }

  private void put(char ascii) {
    ensure(1);
    bytes[size++] = (byte) ascii;
    column++;
  }

  private void encode(int point) {
    ensure(4);
    if (point < 0x800) {
      bytes[size++] = (byte) (0xC0 | (point >> 6));
    } else {
      if (point < 0x10000) {
        bytes[size++] = (byte) (0xE0 | (point >> 12));
      } else {
        bytes[size++] = (byte) (0xF0 | (point >> 18));
        bytes[size++] = (byte) (0x80 | ((point >> 12) & 0x3F));
      }
      bytes[size++] = (byte) (0x80 | ((point >> 6) & 0x3F));
    }
    bytes[size++] = (byte) (0x80 | (point & 0x3F));
    column++;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, bytes.length * 2);
    }
  }
}
