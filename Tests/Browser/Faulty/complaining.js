console.error("complained on purpose");
