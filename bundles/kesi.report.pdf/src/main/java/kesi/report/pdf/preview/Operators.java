package kesi.report.pdf.preview;

import java.awt.Color;
import java.util.List;

/** The operators that change how is drawn, and reading of their operands. */
final class Operators {

    /** Changes the state; answers whether this operator does so. */
    boolean set(String operator, List<Object> operands, Pencil pencil, Resources resources) {
        switch (operator) {
            case "rg", "g", "k" -> pencil.ground = colour(operands);
            case "RG", "G", "K" -> pencil.ink = colour(operands);
            case "w" -> pencil.thickness = number(operands, 0);
            case "J" -> pencil.cap = (int) number(operands, 0);
            case "j" -> pencil.join = (int) number(operands, 0);
            case "d" -> dashes(operands, pencil);
            case "gs" -> pencil.alpha = resources.alpha(name(operands, 0));
            case "Tr" -> pencil.rendering = (int) number(operands, 0);
            case "Ts" -> pencil.rise = number(operands, 0);
            case "Tf" -> {
                pencil.font = name(operands, 0);
                pencil.size = number(operands, 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The operand at a place as a number; 0 when it is none. */
    static double number(List<Object> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof Double number ? number : 0;
    }

    /** The operand at a place as a name; empty when it is none. */
    static String name(List<Object> operands, int index) {
        return index < operands.size() && operands.get(index) instanceof Tokens.Name name ? name.text() : "";
    }

    private static void dashes(List<Object> operands, Pencil pencil) {
        List<?> lengths = !operands.isEmpty() && operands.get(0) instanceof List<?> given ? given : List.of();
        float[] dashes = new float[lengths.size()];
        double sum = 0;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i) instanceof Double length ? length.floatValue() : 0;
            sum += dashes[i];
        }
        pencil.dashes = sum > 0 ? dashes : new float[] {};
        pencil.dashPhase = number(operands, 1);
    }

    private static Color colour(List<Object> parts) {
        return switch (parts.size()) {
            case 1 -> new Color(part(parts, 0), part(parts, 0), part(parts, 0));
            case 4 -> {
                float rest = 1 - part(parts, 3);
                yield new Color((1 - part(parts, 0)) * rest, (1 - part(parts, 1)) * rest, (1 - part(parts, 2)) * rest);
            }
            default -> new Color(part(parts, 0), part(parts, 1), part(parts, 2));
        };
    }

    private static float part(List<Object> parts, int index) {
        return (float) Math.min(1, Math.max(0, number(parts, index)));
    }
}
