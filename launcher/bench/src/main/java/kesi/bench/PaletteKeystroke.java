package kesi.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import kesi.core.api.text.Message;
import kesi.shell.swing.palette.PaletteEntry;
import kesi.shell.swing.palette.PaletteIndex;
import kesi.shell.swing.palette.PaletteModel;

/**
 * How much of a processor the command palette takes between a key and its list, over thousands of commands with made-up
 * titles. Needs no display.
 */
public final class PaletteKeystroke {

    private static final String HANZI = "导入导出报纸竞赛名次计算校验工作区记录列表重置显示打印职工会员图书借阅非遗传承人活动档案统计图";
    private static final List<String> WORDS =
            List.of("Import", "export", "issue", "rank", "verify", "record", "list", "show", "print", "reader", "loan");
    private static final List<String> TYPED = List.of(
            "daorubaozhi", "drbz", "import issue", "jisuan", "名次", "area12:word34", "gzq", "xsdy", "z", "zzzzq");

    private PaletteKeystroke() {}

    /** @param arguments how many commands; 5,000 without */
    public static void main(String[] arguments) {
        int commands = arguments.length == 0 ? 5_000 : Integer.parseInt(arguments[0]);
        long began = now();
        PaletteIndex index = new PaletteIndex(entries(commands));
        System.out.printf("palette of %d commands, index built once  %7.1f ms%n", commands, since(began));
        List<Double> cold = round(index);
        for (int i = 0; i < 20; i++) {
            round(index);
        }
        tell("first use", cold);
        tell("in use", round(index));
    }

    private static List<Double> round(PaletteIndex index) {
        List<Double> taken = new ArrayList<>();
        for (String text : TYPED) {
            PaletteModel model = new PaletteModel(index, List.of("area7:word7", "area3:word9"));
            for (int letters = 1; letters <= text.length(); letters++) {
                long began = now();
                model.matching(text.substring(0, letters));
                taken.add(since(began));
            }
        }
        Collections.sort(taken);
        return taken;
    }

    private static void tell(String when, List<Double> taken) {
        System.out.printf(
                "palette, a keystroke, %-10s median %5.2f ms   p95 %5.2f ms   worst %5.2f ms%n",
                when, taken.get(taken.size() / 2), taken.get(taken.size() * 95 / 100), taken.get(taken.size() - 1));
    }

    private static List<PaletteEntry> entries(int count) {
        Random random = new Random(5);
        List<PaletteEntry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder chinese = new StringBuilder();
            StringBuilder english = new StringBuilder();
            for (int j = 0; j < 4 + random.nextInt(6); j++) {
                chinese.append(HANZI.charAt(random.nextInt(HANZI.length())));
            }
            for (int j = 0; j < 2 + random.nextInt(3); j++) {
                english.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
            }
            Message title = new Message("k", chinese.toString(), english.toString(), List.of());
            String name = "area" + i % 40 + ":word" + i / 40;
            entries.add(new PaletteEntry(title, Message.literal("命令"), name, "", () -> {}));
        }
        return entries;
    }

    /** What this thread has used of a processor: other work on the machine does not count. */
    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long began) {
        return (now() - began) / 1e6;
    }
}
