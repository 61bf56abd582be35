package vn.chuyendoiso.plan.tck;

import java.util.Iterator;
import java.util.Map;

/** JSON with line breaks and two spaces of indentation. */
final class IndentedJson {

  private IndentedJson() {}

  static String of(Tree tree) {
    StringBuilder out = new StringBuilder();
    write(tree, "\n", out);
    return out.toString();
  }

  private static void write(Tree tree, String newLine, StringBuilder out) {
    String inside = newLine + "  ";
    if (tree instanceof Tree.Obj object && !object.members().isEmpty()) {
      out.append('{');
      Iterator<Map.Entry<String, Tree>> members = object.members().entrySet().iterator();
      while (members.hasNext()) {
        Map.Entry<String, Tree> member = members.next();
        out.append(inside).append(new Tree.Text(member.getKey()).json()).append(": ");
        write(member.getValue(), inside, out);
        out.append(members.hasNext() ? "," : "");
      }
      out.append(newLine).append('}');
    } else if (tree instanceof Tree.Arr list && !list.elements().isEmpty()) {
      out.append('[');
      Iterator<Tree> elements = list.elements().iterator();
      while (elements.hasNext()) {
        out.append(inside);
        write(elements.next(), inside, out);
        out.append(elements.hasNext() ? "," : "");
      }
      out.append(newLine).append(']');
    } else {
      tree.write(out);
    }
  }
}
