package org.tonggao.property;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tonggao.Article;
import org.tonggao.write.JsonWriter;

/** All that an article says but where it was printed: what must not change when line ends do. */
final class Shape {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Shape() {}

    static String of(Article article) {
        try {
            JsonNode tree = MAPPER.readTree(new JsonWriter().toString(article));
            dropSpans(tree);
            return tree.toPrettyString();
        } catch (JsonProcessingException e) {
            throw new AssertionError("the writer wrote no JSON", e);
        }
    }

    private static void dropSpans(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("spans");
        }
        node.forEach(Shape::dropSpans);
    }
}
