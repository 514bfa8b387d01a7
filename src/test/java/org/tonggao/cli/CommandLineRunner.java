package org.tonggao.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Lets tests of other packages run the command line in process. */
public final class CommandLineRunner {

    private CommandLineRunner() {}

    public static int run(String[] arguments, InputStream in, PrintStream out) {
        return Main.run(arguments, in, out, out);
    }
}
