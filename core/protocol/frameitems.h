// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json/document.h"
#include "core/protocol/frame.h"

/// The lists of frames and HTTP answers, read leniently (protocol.md 3.3, 3.5, 4). Node indices are those of the document.
namespace eventscope::frameitems {

/// The member of an object by name, the last one when there are several; -1 when there is none or the node is no object.
[[nodiscard]] int member(const json::Document &document, int object, QStringView name);
/// The text of a string or the token of anything else; nothing for null and for -1.
[[nodiscard]] std::optional<QString> text(const json::Document &document, int node);
/// A number, or a number in a string; nothing when it is neither or does not fit.
[[nodiscard]] std::optional<int> number(const json::Document &document, int node);

[[nodiscard]] QList<ServiceError> errors(const json::Document &document, int node);
[[nodiscard]] QList<SuccessfulEvent> successful(const json::Document &document, int node);
[[nodiscard]] QList<FailedEvent> failed(const json::Document &document, int node);

} // namespace eventscope::frameitems
