package org.cxmaturity.response.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cxmaturity.xlsx.SteadyWorkbook;

/** Workbooks that no library would write. */
final class AWorkbook {
    interface Parts {
        void to(ZipOutputStream zip) throws IOException;
    }

    private AWorkbook() {}

    static byte[] zip(Parts parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            parts.to(zip);
        }
        return out.toByteArray();
    }

    /** A header "promise", and below it a row with this cell as it stands in the file. */
    static byte[] with(String cell) throws IOException {
        byte[] plain = SteadyWorkbook.write(workbook -> {
            var sheet = workbook.newWorksheet("Answers");
            sheet.value(0, 0, "promise");
            sheet.value(1, 0, 1);
        });
        ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(plain));
        return zip(out -> {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.write(xml.replaceAll("<c r=\"A2\".*?</c>", cell).getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
