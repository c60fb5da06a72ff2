#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace candour {

/// \brief The SHA-256 of bytes that arrive in pieces. Owned by whoever reads or writes them; one thread at a time.
///
/// Uses nettle where the build found it, for it is ten times as fast as QCryptographicHash of Qt 6.4 on
/// processors with SHA instructions, and a feedback file may have a hundred megabytes.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);

    /// 64 lower-case hexadecimal digits, as `sha256sum` prints them. Call once, when all bytes are added.
    [[nodiscard]] QByteArray hex();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace candour
