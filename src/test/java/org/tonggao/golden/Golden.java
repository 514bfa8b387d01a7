package org.tonggao.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An expected text in a file. {@code TONGGAO_OVERWRITE=1} writes what was found, and still fails, so that nobody takes a run that wrote for
 * a run that checked; the difference is then read in {@code git diff}.
 */
public final class Golden {

    private static final boolean OVERWRITE = "1".equals(System.getenv("TONGGAO_OVERWRITE"));

    private Golden() {}

    public static void check(Path expected, String found) throws IOException {
        if (OVERWRITE) {
            if (!Files.exists(expected) || !Files.readString(expected).equals(found)) {
                Files.writeString(expected, found);
                fail("wrote " + expected + "; read git diff, then run again without TONGGAO_OVERWRITE");
            }
            return;
        }
        assertThat(expected).as("expected file; TONGGAO_OVERWRITE=1 writes it").exists();
        assertThat(found).as("%s; TONGGAO_OVERWRITE=1 rewrites it", expected).isEqualTo(Files.readString(expected));
    }
}
