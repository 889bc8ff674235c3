// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target once for each file of a folder, where there is no libFuzzer. A broken promise ends the program.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

bool replay(const std::filesystem::path &path)
{
    std::printf("%s\n", path.filename().string().c_str());
    std::fflush(stdout); // the name of the file that breaks a promise is the last word
    std::ifstream file(path, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(file), {});
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.data()), bytes.size());
    return !file.bad();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2 || !std::filesystem::is_directory(argv[1])) {
        std::fprintf(stderr, "usage: %s FOLDER\n", argv[0]);
        return 2;
    }
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1])) {
        if (!replay(entry.path()))
            return 1;
        ++files;
    }
    std::printf("%d files\n", files);
    return files > 0 ? 0 : 1;
}
