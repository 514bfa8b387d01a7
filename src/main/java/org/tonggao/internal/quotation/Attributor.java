package org.tonggao.internal.quotation;

import java.util.List;
import org.tonggao.Metadata;
import org.tonggao.Statement;
import org.tonggao.internal.layout.Element;

/** Body to statements. */
public final class Attributor {

    private Attributor() {}

    public static List<Statement> attribute(List<Element> body, Metadata metadata) {
        return List.of();
    }
}
