package org.cxmaturity.server.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cxmaturity.problem.Problem;
import org.cxmaturity.questionnaire.format.QuestionnaireReader;
import org.cxmaturity.server.web.Kind;
import org.cxmaturity.server.web.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The files of an upload: one YAML file, or a zip archive of a folder. Nothing is ever written to a disk under a name that
 * an archive gives, and no more of it is unpacked than a questionnaire may have.
 */
final class Upload {
    private static final int MOST_FILES = 200;
    private static final int MOST_OF_A_FILE = 2 << 20;
    private static final int MOST_OF_ALL = 20 << 20;

    private final Map<String, byte[]> files = new TreeMap<>();
    private int left = MOST_OF_ALL;
    private @Nullable String folder;

    private Upload() {}

    /**
     * Name to bytes, without folders. What is no YAML file is left out.
     *
     * @throws Refusal 422 for an archive that cannot be used
     */
    static Map<String, byte[]> files(byte[] body) {
        if (!isZip(body)) {
            return Map.of(QuestionnaireReader.BASE_FILE, body);
        }
        Upload upload = new Upload();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_FILES) {
                    throw refused(UploadFaults.tooManyFiles(MOST_FILES));
                }
                upload.take(entry, upload.read(zip));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(UploadFaults.notZip());
        }
        if (!upload.files.containsKey(QuestionnaireReader.BASE_FILE)) {
            throw refused(UploadFaults.nothing());
        }
        return upload.files;
    }

    private static boolean isZip(byte[] body) {
        return body.length > 3 && body[0] == 'P' && body[1] == 'K' && body[2] < 9 && body[3] < 9;
    }

    /** Read here also when it is not wanted: the archive would unpack it without bound while passing over it. */
    private byte[] read(ZipInputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(Math.min(left, MOST_OF_A_FILE) + 1);
        if (bytes.length > MOST_OF_A_FILE) {
            throw refused(UploadFaults.fileTooLarge(MOST_OF_A_FILE >> 20));
        }
        if (bytes.length > left) {
            throw refused(UploadFaults.tooLarge(MOST_OF_ALL >> 20));
        }
        left -= bytes.length;
        return bytes;
    }

    private void take(ZipEntry entry, byte[] bytes) {
        String path = entry.getName();
        if (path.startsWith("/") || path.contains("\\") || ("/" + path + "/").contains("/../")) {
            throw refused(UploadFaults.badName(path));
        }
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        boolean hidden = name.startsWith(".") || path.startsWith("__MACOSX/");
        if (entry.isDirectory() || hidden || !name.matches("(?s).*\\.ya?ml")) {
            return;
        }
        String parent = path.substring(0, slash + 1);
        if (files.put(name, bytes) != null || folder != null && !folder.equals(parent)) {
            throw refused(UploadFaults.scattered(name));
        }
        folder = parent;
    }

    private static Refusal refused(Problem problem) {
        return Refusal.of(Kind.INVALID, problem);
    }
}
