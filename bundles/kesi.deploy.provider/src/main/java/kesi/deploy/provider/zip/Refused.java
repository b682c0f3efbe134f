package kesi.deploy.provider.zip;

import kesi.core.api.problem.Problem;
import kesi.core.api.text.Message;

/** Refusals of what is to be installed: a stable code, and a sentence that names the thing and the reason. */
public final class Refused {

    private Refused() {}

    /** The problem to throw; texts among the arguments are shown so that no character in them acts. */
    public static Problem of(String code, String key, Object... arguments) {
        return Problem.refused(code, Message.of(Refused.class, key, plain(arguments)));
    }

    /** A name as it can be shown anywhere: characters that nobody sees or that turn the text around are escaped. */
    public static String shown(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints().limit(200).forEach(c -> text.append(visible(c) ? Character.toString(c) : escaped(c)));
        return text.toString();
    }

    private static Object[] plain(Object... arguments) {
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (!(plain[i] instanceof Number) && !(plain[i] instanceof Message)) {
                plain[i] = shown(String.valueOf(plain[i]));
            }
        }
        return plain;
    }

    private static boolean visible(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.UNASSIGNED
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    private static String escaped(int c) {
        return String.format("\\u%04x", c);
    }
}
