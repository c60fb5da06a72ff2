#include "base/sha256.h"

#ifdef CANDOUR_HAVE_NETTLE
#include <nettle/sha2.h>
#else
#include <QCryptographicHash>
#endif

namespace candour {

#ifdef CANDOUR_HAVE_NETTLE

struct Sha256::State
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

struct Sha256::State
{
    void add(QByteArrayView bytes) { hash.addData(bytes); }
    QByteArray result() { return hash.result(); }

    QCryptographicHash hash{QCryptographicHash::Sha256};
};

#endif

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    m_state->add(bytes);
}

QByteArray Sha256::hex()
{
    return m_state->result().toHex();
}

} // namespace candour
