package vn.chuyendoiso.plan.tck;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of an XML file, read without its document type. */
final class XmlText {

  private XmlText() {}

  /**
   * Reads a whole file.
   *
   * @return all words between tags, an element's words on a line of their own
   * @throws XMLStreamException if the file is not well formed or declares a document type
   */
  static String of(byte[] file) throws XMLStreamException {
    return of(open(file), null);
  }

  /** {@return the words of elements of one name, whatever their namespace} */
  static String of(String file, String element) throws XMLStreamException {
    return of(factory().createXMLStreamReader(new StringReader(file)), element);
  }

  /** Opens a file; nothing outside it is read. */
  static XMLStreamReader open(byte[] file) throws XMLStreamException {
    return factory().createXMLStreamReader(new ByteArrayInputStream(file));
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // faults are thrown; without a reporter some of them are printed as well
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  private static String of(XMLStreamReader xml, String element) throws XMLStreamException {
    StringBuilder words = new StringBuilder();
    boolean inside = element == null;
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.DTD -> throw new XMLStreamException("DOCTYPE");
        case XMLStreamConstants.START_ELEMENT -> inside |= xml.getLocalName().equals(element);
        case XMLStreamConstants.END_ELEMENT -> {
          inside &= element == null || !xml.getLocalName().equals(element);
          words.append('\n');
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inside) {
            words.append(xml.getText());
          }
        }
        default -> {
          // remarks and instructions have no words
        }
      }
    }
    return words.toString();
  }
}
