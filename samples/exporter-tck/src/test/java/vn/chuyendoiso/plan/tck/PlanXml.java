package vn.chuyendoiso.plan.tck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.helpers.DefaultHandler;
import vn.chuyendoiso.plan.document.Document;

/** A vendor's XML: an element for each object, list, text and number. */
final class PlanXml {

  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private PlanXml() {}

  static ExporterUnderTest exporter() {
    return ExporterUnderTest.of("XML", ExportFormat.xml(), d -> write(Attempt.tree(d)))
        .withImporter(PlanXml::read);
  }

  static byte[] write(Tree.Obj document) {
    return write(document, PlanXml::escaped).getBytes(StandardCharsets.UTF_8);
  }

  static String write(Tree.Obj document, UnaryOperator<String> escape) {
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(document, "plan", escape, out);
    return out.append('\n').toString();
  }

  private static void element(
      Tree tree, String name, UnaryOperator<String> escape, StringBuilder out) {
    out.append('<').append(name).append(" type=\"");
    if (tree instanceof Tree.Obj object) {
      out.append("object\">");
      object
          .members()
          .forEach(
              (n, v) -> {
                out.append("<member><name>").append(escape.apply(n)).append("</name>");
                element(v, "value", escape, out);
                out.append("</member>");
              });
    } else if (tree instanceof Tree.Arr list) {
      out.append("list\">");
      list.elements().forEach(e -> element(e, "value", escape, out));
    } else if (tree instanceof Tree.Text text) {
      out.append("text\">").append(escape.apply(text.value()));
    } else {
      out.append("bare\">").append(tree.json());
    }
    out.append("</").append(name).append('>');
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }

  static Document read(byte[] file) throws XMLStreamException {
    return read(file, UnaryOperator.identity(), false);
  }

  static Document read(byte[] file, UnaryOperator<String> texts, boolean documentTypes)
      throws XMLStreamException {
    XMLInputFactory factory = factory(documentTypes);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, documentTypes);
    return read(file, texts, factory);
  }

  /** Reads entities that are declared in the file itself, whatever they grow to. */
  static Document readGrowing(byte[] file) throws XMLStreamException {
    XMLInputFactory factory = factory(true);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(LIMITS + "entityExpansionLimit", "0");
    factory.setProperty(LIMITS + "totalEntitySizeLimit", "0");
    return read(file, UnaryOperator.identity(), factory);
  }

  /** Reads what a parser makes of the file that knows trees. */
  static Document readThrough(DocumentBuilderFactory trees, byte[] file) throws Exception {
    DocumentBuilder parser = trees.newDocumentBuilder();
    parser.setErrorHandler(new DefaultHandler());
    ByteArrayOutputStream flat = new ByteArrayOutputStream();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(
            new DOMSource(parser.parse(new ByteArrayInputStream(file))), new StreamResult(flat));
    return read(flat.toByteArray());
  }

  private static XMLInputFactory factory(boolean documentTypes) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, documentTypes);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  private static Document read(byte[] file, UnaryOperator<String> texts, XMLInputFactory factory)
      throws XMLStreamException {
    XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    while (xml.getEventType() != XMLStreamReader.START_ELEMENT) {
      xml.next();
    }
    return Attempt.document(value(xml, texts)).orElseThrow();
  }

  private static Tree value(XMLStreamReader xml, UnaryOperator<String> texts)
      throws XMLStreamException {
    switch (xml.getAttributeValue(null, "type")) {
      case "object" -> {
        Map<String, Tree> members = new LinkedHashMap<>();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
          xml.nextTag();
          String name = xml.getElementText();
          xml.nextTag();
          members.put(name, value(xml, texts));
          xml.nextTag();
        }
        return new Tree.Obj(members);
      }
      case "list" -> {
        List<Tree> elements = new ArrayList<>();
        while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
          elements.add(value(xml, texts));
        }
        return new Tree.Arr(elements);
      }
      case "text" -> {
        return new Tree.Text(texts.apply(xml.getElementText()));
      }
      default -> {
        return new Tree.Bare(xml.getElementText());
      }
    }
  }
}
