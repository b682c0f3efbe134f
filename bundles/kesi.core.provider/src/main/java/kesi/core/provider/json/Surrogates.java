package kesi.core.provider.json;

/** Tells texts that no encoding can hold: half a surrogate pair would become a question mark on its way to a file. */
final class Surrogates {

    private Surrogates() {}

    static boolean isBroken(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
