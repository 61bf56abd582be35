package vn.chuyendoiso.plan.serialization;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.JsonStringEncoder;

/**
 * A JSON text as a tree that can be changed and written again, while every token remembers where it
 * stood in the source. Values keep their spelling, and duplicate members stay.
 *
 * <p>Only documents of older versions of the format are read this way.
 */
final class JsonTree {

  /** A value. */
  sealed interface Node permits Leaf, ListNode, ObjectNode {}

  /**
   * A text, a number, true, false or null.
   *
   * @param offset where it stands in the source
   * @param json its spelling
   */
  record Leaf(long offset, String json) implements Node {}

  /** A list. */
  static final class ListNode implements Node {
    private final long offset;
    private final List<Node> elements = new ArrayList<>();
    private boolean whole;

    private ListNode(long offset) {
      this.offset = offset;
    }

    List<Node> elements() {
      return elements;
    }
  }

  /** An object. */
  static final class ObjectNode implements Node {
    private final long offset;
    private final List<Entry> entries = new ArrayList<>();
    private boolean whole;

    private ObjectNode(long offset) {
      this.offset = offset;
    }

    List<Entry> entries() {
      return entries;
    }

    /** {@return the first member of a name} */
    Optional<Entry> find(String name) {
      return entries.stream().filter(e -> e.name.equals(name)).findFirst();
    }
  }

  /** A member of an object. */
  static final class Entry {
    private final long offset;
    private String name;
    private Node value;

    private Entry(long offset, String name) {
      this.offset = offset;
      this.name = name;
    }

    String name() {
      return name;
    }

    /** {@return the value; null if the source ends before it} */
    Node value() {
      return value;
    }

    void rename(String other) {
      name = other;
    }

    /** Replaces a value that is no object or list by another text. */
    void replace(String text) {
      if (value instanceof Leaf leaf) {
        value = new Leaf(leaf.offset(), quoted(text));
      }
    }
  }

  private final SourceText source;
  private Node root;
  private JacksonException flaw;

  private JsonTree(SourceText source) {
    this.source = source;
  }

  /** Reads as far as the syntax holds. */
  static JsonTree read(SourceText source, ReadLimits limits) {
    JsonTree tree = new JsonTree(source);
    try (JsonParser parser = JsonTokens.open(JsonTokens.factory(limits), source)) {
      parser.nextToken();
      tree.readNode(parser, node -> tree.root = node);
      parser.nextToken(); // what follows the document is looked at in the source
    } catch (JacksonException e) {
      tree.flaw = e;
    }
    return tree;
  }

  /** {@return the outermost object; empty if there is none} */
  Optional<ObjectNode> root() {
    return root instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
  }

  /** {@return where the syntax breaks; empty if it holds} */
  Optional<JacksonException> flaw() {
    return Optional.ofNullable(flaw);
  }

  private interface Parent {
    void take(Node node);
  }

  // A node joins the tree before its parts are read, so that they are there if the text breaks off.
  private void readNode(JsonParser parser, Parent parent) {
    long offset = source.start() + parser.currentTokenLocation().getByteOffset();
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        ObjectNode object = new ObjectNode(offset);
        parent.take(object);
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
          Entry entry =
              new Entry(source.start() + parser.currentTokenLocation().getByteOffset(), name);
          object.entries.add(entry);
          parser.nextToken();
          readNode(parser, node -> entry.value = node);
        }
        object.whole = true;
      }
      case START_ARRAY -> {
        ListNode list = new ListNode(offset);
        parent.take(list);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          readNode(parser, list.elements::add);
        }
        list.whole = true;
      }
      default -> {
        parser.finishToken();
        long end = source.start() + parser.currentLocation().getByteOffset();
        parent.take(new Leaf(offset, source.text(offset, end)));
      }
    }
  }

  /** Writes the tree as compact JSON; it breaks off where the source did. */
  SourceText write() {
    Output out = new Output();
    if (root != null) {
      write(out, root);
    }
    JacksonException e = flaw;
    out.place(
        e == null || e.getLocation() == null
            ? source.bytes().length
            : source.start() + e.getLocation().getByteOffset());
    return source.changed(out.bytes.toByteArray(), out.places);
  }

  private boolean write(Output out, Node node) {
    if (node instanceof Leaf leaf) {
      out.place(leaf.offset());
      out.text(leaf.json());
      return true;
    }
    if (node instanceof ListNode list) {
      out.place(list.offset);
      out.text("[");
      for (int i = 0; i < list.elements.size(); i++) {
        out.text(i == 0 ? "" : ",");
        write(out, list.elements.get(i));
      }
      out.text(list.whole ? "]" : "");
      return list.whole;
    }
    ObjectNode object = (ObjectNode) node;
    out.place(object.offset);
    out.text("{");
    String comma = "";
    for (Entry entry : object.entries) {
      out.text(comma);
      out.place(entry.offset);
      out.text(quoted(entry.name) + ":");
      if (entry.value != null) {
        write(out, entry.value);
      }
      comma = ",";
    }
    out.text(object.whole ? "}" : "");
    return object.whole;
  }

  // Halves of characters are escaped, so that the reader meets them and says so.
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : JsonStringEncoder.getInstance().quoteAsCharArray(text)) {
      if (Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }

  /** The bytes, and where each token came from. */
  private static final class Output {
    final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    final List<SourceText.Place> places = new ArrayList<>();

    void place(long from) {
      places.add(new SourceText.Place(bytes.size(), from));
    }

    void text(String text) {
      bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
