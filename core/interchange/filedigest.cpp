#include "interchange/filedigest.h"

#ifdef CANDOUR_HAVE_NETTLE
#include <nettle/sha2.h>
#else
#include <QCryptographicHash>
#endif

namespace candour {

#ifdef CANDOUR_HAVE_NETTLE

struct FileDigest::State
{
    State() { sha256_init(&context); }

    void add(QByteArrayView bytes)
    {
        sha256_update(&context, static_cast<size_t>(bytes.size()), reinterpret_cast<const uint8_t *>(bytes.data()));
    }

    QByteArray result()
    {
        QByteArray digest(SHA256_DIGEST_SIZE, '\0');
        sha256_digest(&context, SHA256_DIGEST_SIZE, reinterpret_cast<uint8_t *>(digest.data()));
        return digest;
    }

    sha256_ctx context = {};
};

#else

struct FileDigest::State
{
    void add(QByteArrayView bytes) { hash.addData(bytes); }
    QByteArray result() { return hash.result(); }

    QCryptographicHash hash{QCryptographicHash::Sha256};
};

#endif

FileDigest::FileDigest()
    : m_state(std::make_unique<State>())
{
}

FileDigest::~FileDigest() = default;

void FileDigest::add(QByteArrayView bytes)
{
    m_state->add(bytes);
}

QByteArray FileDigest::hex()
{
    return m_state->result().toHex();
}

} // namespace candour
